/**
 * The smallest value at which `share` of the weight is reached, by repeated partition, in linear
 * time; a shortfall that is mere rounding counts as reached.
 * Source: Hoare (1961), Algorithm 65: Find, with weights.
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
  const wanted = share * total * (1 - 1e-12);
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
        swap(values, less, equal);
        swap(weights, less++, equal++);
      } else if (value > pivot) {
        swap(values, equal, --more);
        swap(weights, equal, more);
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

function swap(numbers: Float64Array, i: number, j: number): void {
  const number = numbers[i]!;
  numbers[i] = numbers[j]!;
  numbers[j] = number;
}
