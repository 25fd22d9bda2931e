/**
 * The smallest value at which half of the weight is reached; the mean with the next one where it
 * is reached exactly. `NaN` for no values or no weight.
 * @param values  finite numbers, in any order
 * @param weights as many, each 0 or more
 */
export function weightedMedian(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  if (!(total > 0)) return Number.NaN;
  let reached = 0;
  for (let i = 0; i < order.length; i++) {
    reached += weights[order[i]!]!;
    if (reached * 2 < total) continue;
    let next = i;
    if (reached * 2 === total) {
      do next++;
      while (next < order.length && weights[order[next]!] === 0);
    }
    return (values[order[i]!]! + values[order[next] ?? order[i]!]!) / 2;
  }
  return values[order.at(-1)!]!;
}
