/** The weighted median of some values in any order. */
export type WeightedMedian = (values: Numbers, weights: Numbers) => number;

type Numbers = readonly number[] | Float64Array;

/**
 * The smallest value at which half of the weight is reached; the mean with the next one where it
 * is reached exactly. `NaN` for no values or no weight.
 * @param values  finite numbers, in any order
 * @param weights as many, each 0 or more
 * @param orderOf positions of values, the lowest first, equal ones in their order
 */
export function weightedMedian(
  values: Numbers,
  weights: Numbers,
  orderOf: (values: Numbers) => ArrayLike<number> = byComparing,
): number {
  const order = orderOf(values);
  let total = 0;
  for (const weight of weights) total += weight;
  if (!(total > 0)) return Number.NaN;
  let value = Number.NaN;
  let reached = 0;
  for (let i = 0; i < order.length; i++) {
    value = values[order[i]!]!;
    reached += weights[order[i]!]!;
    if (reached * 2 < total) continue;
    let next = i;
    if (reached * 2 === total) {
      do next++;
      while (next < order.length && weights[order[next]!] === 0);
    }
    return (value + (values[order[next]!] ?? value)) / 2;
  }
  return value;
}

function byComparing(values: Numbers): Numbers {
  return values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
}
