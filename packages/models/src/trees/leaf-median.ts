import { selectMedian } from './select-median.js';

/** The weighted median of what some rows of a tree show, in the order of its nodes. */
export function leafMedian(
  { order, pairs }: { readonly order: Int32Array; readonly pairs: Float64Array },
  shown: Float64Array,
  low: number,
  high: number,
): number {
  const own = new Float64Array(high - low);
  const weights = new Float64Array(high - low);
  for (let i = low; i < high; i++) {
    own[i - low] = shown[order[i]!]!;
    weights[i - low] = pairs[2 * i]!;
  }
  return selectMedian(own, weights);
}
