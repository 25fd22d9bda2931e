import { selectByWeight } from './select-by-weight.js';

/**
 * Weighted median in linear time: the smallest value at which half of the weight is reached.
 * @param values  at least one, finite; their order changes, with that of their weights
 * @param weights as many, above 0
 */
export function selectMedian(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  return selectByWeight(values, weights, total / 2);
}
