import type { Interval } from '@crimecast/windows';
import type { ForecastColumns, RunPast } from './trained-run.js';

/** Means and bounds as a list of columns, in an order that `columnsFrom` knows. */
export function columnsOf({ mean, intervals }: ForecastColumns): Float64Array[] {
  return [mean, ...intervals.flatMap(({ lower, upper }) => [lower, upper])];
}

/** The levels that such a list was made with. */
export function levelsOf({ intervals }: ForecastColumns): number[] {
  return intervals.map(({ level }) => level);
}

/** Takes the columns of one forecast from the front of a longer list. */
export function columnsFrom(
  levels: readonly number[],
  next: () => Float64Array,
): { mean: Float64Array; intervals: Interval[] } {
  const mean = next();
  return { mean, intervals: levels.map((level) => ({ level, lower: next(), upper: next() })) };
}

/** What is said of a past forecast beside its columns. */
export type PastHeader = Pick<RunPast, 'model' | 'time' | 'origin'> & { levels: number[] };

export function pastHeader(past: RunPast): PastHeader {
  return { model: past.model, time: past.time, origin: past.origin, levels: levelsOf(past) };
}

export function pastFrom({ levels, ...about }: PastHeader, next: () => Float64Array): RunPast {
  return { ...about, ...columnsFrom(levels, next) };
}
