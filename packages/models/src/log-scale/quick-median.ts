import { selectByWeight } from '../trees/select-by-weight.js';
import { mergedOrder } from './merged-order.js';
import { type WeightedMedian, weightedMedian } from './weighted-median.js';

/** Share of the weight by which sums in another order may differ, with room to spare. */
const SLACK = 1e-9;

/** Memory that is used again: most groups are small. */
let values = new Float64Array(64);
let weights = new Float64Array(64);

/**
 * `weightedMedian` to the bit, mostly in linear time: the value is selected without sorting. Where
 * half of the weight is reached so exactly that the order of sums could tell, it sorts.
 */
export const quickMedian: WeightedMedian = (given, givenWeights) => {
  const { length } = given;
  if (length > values.length) {
    values = new Float64Array(2 * length);
    weights = new Float64Array(2 * length);
  }
  let total = 0;
  for (let i = 0; i < length; i++) {
    values[i] = given[i]!;
    weights[i] = givenWeights[i]!;
    total += givenWeights[i]!;
  }
  if (total > 0) {
    const own = values.subarray(0, length);
    const selected = selectByWeight(own, weights.subarray(0, length), total / 2);
    let below = 0;
    let upTo = 0;
    for (let i = 0; i < length; i++) {
      if (own[i]! < selected) below += weights[i]!;
      if (own[i]! <= selected) upTo += weights[i]!;
    }
    const slack = SLACK * total;
    if (total / 2 - below > slack && upTo - total / 2 > slack) return selected;
  }
  return weightedMedian(given, givenWeights, mergedOrder);
};
