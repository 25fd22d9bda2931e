import type { Interval } from '@crimecast/windows';
import { drawNormal } from '../random/normal.js';
import { randomStream } from '../random/random-stream.js';
import type { ErrorCovariance } from './error-covariance.js';
import type { Reconciler } from './min-trace.js';

export interface SampleOptions {
  /** In percent, each above 0 and below 100. */
  levels: readonly number[];
  /** Draws. Default 1000. */
  samples?: number;
  /** Default 1. */
  seed?: number;
}

/**
 * Intervals of reconciled forecasts: errors are drawn together for all series, normal with the
 * covariance of past ones, added to the forecasts and reconciled; bounds are quantiles of what
 * comes out. So every draw adds up, though bounds of different series need not.
 * Source: Panagiotelis, Gamakumara, Athanasopoulos & Hyndman (2023), Probabilistic forecast
 * reconciliation, theorem 2.2.
 * @param base one forecast per series of the hierarchy
 * @returns one interval per level, ascending; 0 ≤ lower ≤ reconciled forecast ≤ upper
 */
export function sampledIntervals(
  base: Float64Array,
  reconcile: Reconciler,
  covariance: ErrorCovariance,
  { levels, samples = 1000, seed = 1 }: SampleOptions,
): Interval[] {
  const stream = randomStream(seed, 'reconcile');
  const draws = base.map(() => 0);
  const paths = Array.from({ length: base.length }, () => new Float64Array(samples));
  for (let k = 0; k < samples; k++) {
    for (let i = 0; i < base.length; i++) {
      draws[i] = base[i]! + Math.sqrt(covariance.diagonal[i]!) * drawNormal(stream);
    }
    for (const factor of covariance.factors) {
      const size = drawNormal(stream);
      for (let i = 0; i < base.length; i++) draws[i]! += size * factor[i]!;
    }
    reconcile(draws).forEach((value, i) => {
      paths[i]![k] = value;
    });
  }
  for (const path of paths) path.sort();
  const centre = reconcile(base);
  return [...new Set(levels)]
    .sort((a, b) => a - b)
    .map((level) => {
      const below = Math.floor((samples * (100 - level)) / 200);
      const bound = (at: number, limit: (a: number, b: number) => number) =>
        Float64Array.from(paths, (path, i) => Math.max(0, limit(path[at]!, centre[i]!)));
      return {
        level,
        lower: bound(below, Math.min),
        upper: bound(samples - 1 - below, Math.max),
      };
    });
}
