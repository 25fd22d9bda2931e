import { selectByWeight } from '../trees/select-by-weight.js';

/**
 * The smallest value at which `share` of the weight is reached, in linear time; a shortfall that is
 * mere rounding counts as reached.
 * @param values  at least one, finite; their order changes, with that of their weights
 * @param weights as many, above 0
 * @param share   from 0 to 1
 */
export function weightedQuantile(
  values: Float64Array,
  weights: Float64Array,
  share: number,
): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  return selectByWeight(values, weights, share * total * (1 - 1e-12));
}
