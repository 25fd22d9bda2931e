import type { Catalog } from '../catalog/catalog.js';
import { findSeries, type Wanted } from '../catalog/series-index.js';
import type { RunPast, TrainedRun } from '../run/trained-run.js';
import { hundredth } from './hundredth.js';
import { type IntervalCell, intervalsAt } from './intervals-at.js';
import { observedAt } from './last-observed.js';

/** What was forecast for the last observed period, beside what was recorded in it. */
export interface PastRow {
  district: string;
  crime: string;
  /** Null where nothing had been observed before. */
  mean: number | null;
  intervals: IntervalCell[];
  /** What was recorded; null where nobody knows. */
  value: number | null;
}

/** Rows by code and crime. */
export function pastRows(
  catalog: Catalog,
  run: TrainedRun,
  past: RunPast,
  wanted: Wanted,
): PastRow[] {
  const recorded = observedAt(catalog, past.time, 'district', run.series);
  return findSeries(run.series, wanted).map((s) => {
    const { area: district, crime } = run.series[s]!;
    const intervals = intervalsAt(past.intervals, s);
    const mean = hundredth(past.mean[s]!);
    return { district, crime, mean, intervals, value: hundredth(recorded[s]!) };
  });
}

/** The same with a column per bound, as a table has them. */
export function flatPastRow({ intervals, ...row }: PastRow) {
  const bounds = intervals.flatMap(({ level, lower, upper }) => [
    [`lower_${level}`, lower] as const,
    [`upper_${level}`, upper] as const,
  ]);
  return { ...row, ...Object.fromEntries(bounds) };
}
