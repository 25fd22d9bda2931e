import { windowsError } from '../errors.js';

/** Statistics of known values, one at least. */
export const STATISTICS = {
  sum,
  mean: (values: readonly number[]) => sum(values) / values.length,
  median,
  min: (values: readonly number[]) => Math.min(...values),
  max: (values: readonly number[]) => Math.max(...values),
  /** Root of the mean squared distance from the mean (divided by n); 0 for one value. */
  spread(values: readonly number[]) {
    const mean = sum(values) / values.length;
    return Math.sqrt(
      values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length,
    );
  },
} as const;

export type Statistic = keyof typeof STATISTICS;

/**
 * The statistic of a name; it gives NaN where no value is known.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` naming the statistics there are
 */
export function statisticOf(statistic: Statistic): (known: readonly number[]) => number {
  if (!Object.hasOwn(STATISTICS, statistic)) {
    const all = Object.keys(STATISTICS).join(', ');
    throw windowsError(
      'WINDOW_OPTION_INVALID',
      `There is no statistic "${statistic}"; use ${all}.`,
    );
  }
  const measure = STATISTICS[statistic];
  return (known) => (known.length === 0 ? Number.NaN : measure(known));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
