/** Bins that a column takes up in a histogram. */
export const WIDTH = 256;

/**
 * First derivatives as whole numbers, each with a count of one beside it in the same number: their
 * sums are exact in any order, and one addition keeps both. A packed sum is `slopes · count + n`,
 * where `count` is a power of two above the number of rows.
 */
export interface PackedSlopes {
  /** Packed value of row `r` at `2 r`, its second derivative at `2 r + 1`. */
  readonly pairs: Float64Array;
  readonly count: number;
  /** What a slope was multiplied by. */
  readonly scale: number;
}

/** Half of the whole numbers that a double holds exactly: a packed sum stays below it. */
const EXACT = 2 ** 52;
const WHOLE = 1.5 * 2 ** 52;

/** @param pairs where to write, twice as long as `slopes` */
export function packSlopes(
  slopes: Float64Array,
  curves: Float64Array,
  pairs: Float64Array,
): PackedSlopes {
  const count = 2 ** Math.ceil(Math.log2(slopes.length + 1));
  let total = 0;
  for (let i = 0; i < slopes.length; i++) total += Math.abs(slopes[i]!);
  // Rounding may add half a unit per row.
  const room = EXACT / count - slopes.length;
  const scale = total > 0 ? 2 ** Math.floor(Math.log2(room / total)) : 1;
  for (let i = 0; i < slopes.length; i++) {
    // Adding a number whose last digit is 1 rounds to whole ones.
    pairs[2 * i] = (slopes[i]! * scale + WHOLE - WHOLE) * count + 1;
    pairs[2 * i + 1] = curves[i]!;
  }
  return { pairs, count, scale };
}

/**
 * Adds rows to a histogram: packed slope and second derivative of bin `b` of column `c` at
 * `2 (256 c + b)` and after it.
 */
export function fillHistogram(
  histogram: Float64Array,
  bins: Uint8Array,
  columns: number,
  pairs: Float64Array,
  rows: Int32Array,
  low: number,
  high: number,
): void {
  histogram.fill(0);
  for (let i = low; i < high; i++) {
    const row = rows[i]!;
    const first = row * columns;
    const packed = pairs[2 * row]!;
    const curve = pairs[2 * row + 1]!;
    for (let c = 0; c < columns; c++) {
      const at = ((c << 8) | bins[first + c]!) << 1;
      histogram[at]! += packed;
      histogram[at + 1]! += curve;
    }
  }
}

/** Takes one histogram off another, which becomes that of the other child. */
export function subtractHistogram(whole: Float64Array, part: Float64Array): void {
  for (let i = 0; i < whole.length; i++) whole[i]! -= part[i]!;
}
