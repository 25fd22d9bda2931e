import { type Panel, seriesValues } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import { lastObservedInstead } from '../baselines/last-observed-instead.js';
import type { PointForecast } from '../point-model.js';
import { curves } from '../portable/curves.js';
import { changeOver } from './direct-steps.js';
import { type FeatureSource, featureSource } from './feature-source.js';
import type { LearnedSteps } from './saved-steps.js';
import { latestRows } from './training-rows.js';

/** Changes of the log level that some series are expected to make. */
export interface ExpectedChanges {
  /** Distances ahead, ascending. */
  readonly steps: readonly number[];
  /** Position of the series of each row. */
  readonly series: Int32Array;
  /** For each distance the change of each row. */
  readonly changes: readonly Float64Array[];
}

/**
 * Forecasts each series from its last count; naive steps in where that one is missing, and
 * everywhere when nothing was learned.
 * @param unfit why nothing was learned
 */
export function forecastChanges(
  { steps, learned }: LearnedSteps,
  history: Panel,
  horizon: number,
  unfit: string,
): PointForecast {
  const source = featureSource(history);
  if (steps.length === 0) return applyChanges(source, null, horizon, unfit);
  const rows = latestRows(source);
  const changes = learned.map((own) => {
    const sums = new Float64Array(rows.rows);
    own.add(rows.features, sums);
    return sums;
  });
  return applyChanges(source, { steps, series: rows.series, changes }, horizon, unfit);
}

/**
 * Adds changes to the last levels of a history, with the seasons to come.
 * @param expected `null` leaves all series to naive
 * @param unfit    why that is so
 */
export function applyChanges(
  source: FeatureSource,
  expected: ExpectedChanges | null,
  horizon: number,
  unfit: string,
): PointForecast {
  const history = source.logs.panel;
  const { length } = history;
  const mean = new Float64Array(history.series.length * horizon);
  const rowOf = new Int32Array(history.series.length).fill(-1);
  expected?.series.forEach((s, row) => {
    rowOf[s] = row;
  });
  const own = new Float64Array(expected?.steps.length ?? 0);
  for (let s = 0; s < rowOf.length; s++) {
    const row = rowOf[s]!;
    if (expected === null || row < 0) continue;
    for (let i = 0; i < own.length; i++) own[i] = expected.changes[i]![row]!;
    const level = source.logs.levels[(s + 1) * length - 1]!;
    for (let step = 1; step <= horizon; step++) {
      const season = source.logs.season(s, length + step - 1);
      mean[s * horizon + step - 1] = level + changeOver(step, expected.steps, own) + season;
    }
  }
  curves.expm1(mean);
  for (let i = 0; i < mean.length; i++) mean[i] = Math.max(0, mean[i]!);
  const fallbacks: Fallback[] = [];
  for (let s = 0; s < rowOf.length; s++) {
    if (rowOf[s]! >= 0) continue;
    const out = mean.subarray(s * horizon, (s + 1) * horizon);
    const detail = expected ? 'the last period is missing' : unfit;
    const values = seriesValues(history, s);
    fallbacks.push({ series: s, ...lastObservedInstead(values, out, 'SHORT_HISTORY', detail) });
  }
  return { mean, fallbacks };
}
