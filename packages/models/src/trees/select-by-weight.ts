/**
 * The smallest value at which so much of the weight is reached, by repeated partition, in linear time.
 * Source: Hoare (1961), Algorithm 65: Find, with weights; Cormen et al., Introduction to
 * Algorithms, problem 9-2.
 * @param values  at least one, finite; their order changes, with that of their weights
 * @param weights as many, above 0
 * @param wanted  weight to reach; the largest value where all of them do not reach it
 */
export function selectByWeight(
  values: Float64Array,
  weights: Float64Array,
  wanted: number,
): number {
  let low = 0;
  let high = values.length;
  let below = 0;
  while (high - low > 1) {
    const pivot = values[(low + high) >> 1]!;
    let less = low;
    let equal = low;
    let more = high;
    let lessWeight = 0;
    let equalWeight = 0;
    while (equal < more) {
      const value = values[equal]!;
      if (value < pivot) {
        lessWeight += weights[equal]!;
        swap(values, weights, less++, equal++);
      } else if (value > pivot) {
        swap(values, weights, equal, --more);
      } else {
        equalWeight += weights[equal++]!;
      }
    }
    if (less > low && below + lessWeight >= wanted) high = less;
    else if (below + lessWeight + equalWeight >= wanted || more === high) return pivot;
    else {
      below += lessWeight + equalWeight;
      low = more;
    }
  }
  return values[low]!;
}

function swap(values: Float64Array, weights: Float64Array, i: number, j: number): void {
  const value = values[i]!;
  values[i] = values[j]!;
  values[j] = value;
  const weight = weights[i]!;
  weights[i] = weights[j]!;
  weights[j] = weight;
}
