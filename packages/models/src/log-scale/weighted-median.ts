import { sortWeighted } from './sort-weighted.js';

/**
 * The smallest value at which half of the weight is reached; the mean with the next one where it
 * is reached exactly. `NaN` for no values or no weight.
 * @param values  finite numbers, in any order
 * @param weights as many, each 0 or more
 */
export function weightedMedian(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  if (!(total > 0)) return Number.NaN;
  const sorted = Float64Array.from(values);
  const own = Float64Array.from(weights);
  sortWeighted(sorted, own);
  let reached = 0;
  for (let i = 0; i < sorted.length; i++) {
    reached += own[i]!;
    if (reached * 2 < total) continue;
    let next = i;
    if (reached * 2 === total) {
      do next++;
      while (next < sorted.length && own[next] === 0);
    }
    return (sorted[i]! + (sorted[next] ?? sorted[i]!)) / 2;
  }
  return sorted.at(-1)!;
}
