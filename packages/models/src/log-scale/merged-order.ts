/**
 * Positions of some values, the lowest first, equal ones in their order. By merging, without a
 * comparator: faster than sorting by one, and more bytes.
 * @param values finite numbers
 */
export function mergedOrder(values: ArrayLike<number>): Int32Array {
  const { length } = values;
  const keys = Float64Array.from(values);
  let own = Int32Array.from(keys.keys());
  let to = new Int32Array(length);
  for (let width = 1; width < length; width *= 2) {
    for (let low = 0; low < length; low += 2 * width) {
      const middle = Math.min(length, low + width);
      const high = Math.min(length, middle + width);
      for (let at = low, left = low, right = middle; at < high; at++) {
        const first = right >= high || (left < middle && keys[own[left]!]! <= keys[own[right]!]!);
        to[at] = own[first ? left++ : right++]!;
      }
    }
    [own, to] = [to, own];
  }
  return own;
}
