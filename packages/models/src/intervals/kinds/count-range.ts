import { exp } from '../../portable/exp.js';
import { log1p } from '../../portable/log1p.js';
import { logGamma } from '../../smoothing/log-gamma.js';

/** Counts less probable than this are left out of sums. */
const NEGLIGIBLE = 1e-16;

/** Least and greatest count of a range. */
export interface CountRange {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The ranges that hold a negative binomial count with at least so many percent: the least counts
 * that leave at most half of the rest below, and above.
 *
 * Probabilities are walked from the most probable count in both directions by the ratio of
 * neighbours, upwards no further than the widest range.
 * Source: Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, § 5.1.
 * @param mean   above 0
 * @param excess variance beyond Poisson, relative to the square of the mean; 0 is Poisson
 * @param levels in percent; one range for each, in their order
 */
export function countRanges(mean: number, excess: number, levels: readonly number[]): CountRange[] {
  // P(k) / P(k − 1) = (k − 1 + size) / k · share, and mean / k for Poisson.
  const size = 1 / excess;
  const share = mean / (mean + size);
  const ratio = excess > 0 ? (k: number) => ((k - 1 + size) / k) * share : (k: number) => mean / k;
  const mode = Math.max(0, Math.floor(excess > 0 ? ((size - 1) * mean) / size : mean));
  const peak = exp(excess > 0 ? logBinomial(mode, mean, size) : logPoisson(mode, mean));
  const down = [peak];
  for (let k = mode, p = peak; k > 0; k--) {
    p /= ratio(k);
    if (p < NEGLIGIBLE) break;
    down.push(p);
  }
  const first = mode - down.length + 1;
  const probabilities = down.reverse();
  const below: number[] = [];
  let sum = 0;
  for (const p of probabilities) {
    sum += p;
    below.push(sum);
  }
  const least = Math.min(...levels.map((level) => (100 - level) / 200));
  for (let k = mode, p = peak; 1 - sum > least && p >= NEGLIGIBLE; ) {
    p *= ratio(++k);
    sum += p;
    below.push(sum);
  }
  return levels.map((level) => {
    const tail = (100 - level) / 200;
    const low = firstAbove(below, tail);
    const high = Math.min(below.length - 1, firstAbove(below, 1 - tail, true));
    return { lower: first + low, upper: first + Math.max(low, high) };
  });
}

/** The first position whose sum is above a value, or not below it, by halving. */
function firstAbove(below: readonly number[], value: number, orEqual = false): number {
  let low = 0;
  let high = below.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const reached = orEqual ? below[middle]! >= value : below[middle]! > value;
    if (reached) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, below.length - 1);
}

function logPoisson(k: number, mean: number): number {
  return k * Math.log(mean) - mean - logGamma(k + 1);
}

function logBinomial(k: number, mean: number, size: number): number {
  return (
    logGamma(k + size) -
    logGamma(size) -
    logGamma(k + 1) -
    size * log1p(mean / size) -
    k * log1p(size / mean)
  );
}
