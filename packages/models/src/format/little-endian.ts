export type NumberArray = Float64Array | Int32Array;

/** Writes numbers little-endian on any machine; every NaN gets the same bits. */
export function writeNumbers(view: DataView, at: number, numbers: NumberArray): void {
  if (numbers instanceof Float64Array) {
    for (let i = 0; i < numbers.length; i++) {
      const value = numbers[i]!;
      view.setFloat64(at + i * 8, Number.isNaN(value) ? Number.NaN : value, true);
    }
  } else {
    for (let i = 0; i < numbers.length; i++) view.setInt32(at + i * 4, numbers[i]!, true);
  }
}

/** Reads `length` numbers; the caller has checked that they lie inside the view. */
export function readNumbers(
  view: DataView,
  at: number,
  type: 'f64' | 'i32',
  length: number,
): NumberArray {
  if (type === 'f64') {
    const numbers = new Float64Array(length);
    for (let i = 0; i < length; i++) numbers[i] = view.getFloat64(at + i * 8, true);
    return numbers;
  }
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = view.getInt32(at + i * 4, true);
  return numbers;
}
