import { assertPositiveInteger } from '../errors.js';
import { type Feature, valueAt } from './feature.js';
import { type Statistic, statisticOf } from './statistic.js';

export interface RollingOptions {
  /** Newest value that is looked at, as in `lag`. Default 1: the one at the origin. */
  lag?: number;
  /** Known values below which the feature is NaN. Default 1. */
  least?: number;
}

/**
 * A statistic of the last `size` periods: `rolling('mean', 4)`. Missing values are left out, not
 * filled or replaced by older ones.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on options that are no integer ≥ 1, or an unknown
 * statistic
 */
export function rolling(statistic: Statistic, size: number, options: RollingOptions = {}): Feature {
  const { lag = 1, least = 1 } = options;
  assertPositiveInteger('size', size);
  assertPositiveInteger('lag', lag);
  assertPositiveInteger('least', least);
  const measure = statisticOf(statistic);
  return {
    name: `${statistic}${size}${lag > 1 ? `-lag${lag}` : ''}`,
    offset: 1 - lag,
    prepare: (panel) => (s, t) => {
      const known: number[] = [];
      for (let i = t - lag - size + 2; i <= t - lag + 1; i++) {
        const value = valueAt(panel, s, i);
        if (!Number.isNaN(value)) known.push(value);
      }
      return known.length < least ? Number.NaN : measure(known);
    },
  };
}
