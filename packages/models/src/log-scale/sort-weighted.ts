/** Parts of this length are sorted by insertion. */
const SHORT = 16;

/**
 * Sorts values in place, lowest first, and moves their weights with them; equal values keep their
 * order. No comparator runs.
 * @param values finite numbers
 */
export function sortWeighted(values: Float64Array, weights: Float64Array): void {
  const { length } = values;
  for (let low = 0; low < length; low += SHORT) {
    insert(values, weights, low, Math.min(length, low + SHORT));
  }
  let from: Weighted = { values, weights };
  let to: Weighted = { values: new Float64Array(length), weights: new Float64Array(length) };
  for (let width = SHORT; width < length; width *= 2) {
    for (let low = 0; low < length; low += 2 * width) {
      const middle = Math.min(length, low + width);
      merge(from, to, low, middle, Math.min(length, low + 2 * width));
    }
    [from, to] = [to, from];
  }
  if (from.values === values) return;
  values.set(from.values);
  weights.set(from.weights);
}

function insert(values: Float64Array, weights: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i < high; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    let at = i;
    for (; at > low && values[at - 1]! > value; at--) {
      values[at] = values[at - 1]!;
      weights[at] = weights[at - 1]!;
    }
    values[at] = value;
    weights[at] = weight;
  }
}

interface Weighted {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

function merge(from: Weighted, to: Weighted, low: number, middle: number, high: number): void {
  let left = low;
  let right = middle;
  for (let at = low; at < high; at++) {
    const first = right >= high || (left < middle && !(from.values[right]! < from.values[left]!));
    const next = first ? left++ : right++;
    to.values[at] = from.values[next]!;
    to.weights[at] = from.weights[next]!;
  }
}
