import { square } from '../portable/square.js';
import type { SeenSeasons } from './seasonal-indices.js';

/** Rounding may leave no noise at all; then an index is as good as known. */
const LEAST_NOISE = 1e-12;

/**
 * The seasons to believe in of series that count the same: those of each series drawn to what all
 * of them have in common, and that to none, as far as their differences are noise.
 *
 * What they have in common is the mean of their indices weighted by how sure they are. A series
 * without seasons of its own takes it, except where it is the only one.
 * Source: the positive-part estimator of Efron & Morris (1973), Stein's estimation rule and its
 * competitors.
 * @param seen  one entry per series, `null` where too little was seen
 * @param cycle periods per cycle
 * @returns `cycle` numbers with mean 0 for each series
 */
export function shrunkSeasons(
  seen: readonly (SeenSeasons | null)[],
  cycle: number,
): Float64Array[] {
  const common = commonSeasons(
    seen.filter((one) => one !== null),
    cycle,
  );
  return seen.map((one) => (one ? towards(one, common) : common));
}

function commonSeasons(seen: readonly SeenSeasons[], cycle: number): Float64Array {
  const indices = new Float64Array(cycle);
  if (seen.length < 2) return indices;
  let total = 0;
  for (const { indices: own, noise } of seen) {
    const weight = 1 / Math.max(noise, LEAST_NOISE);
    total += weight;
    for (let i = 0; i < cycle; i++) indices[i]! += weight * own[i]!;
  }
  const mean = indices.map((sum) => sum / total);
  return towards({ indices: mean, noise: 1 / total }, new Float64Array(cycle));
}

function towards({ indices, noise }: SeenSeasons, target: Float64Array): Float64Array {
  let spread = 0;
  for (let i = 0; i < target.length; i++) {
    spread += square(indices[i]! - target[i]!) / (target.length - 1);
  }
  const kept = spread > 0 ? Math.max(0, 1 - noise / spread) : 0;
  return target.map((index, i) => index + kept * (indices[i]! - index));
}
