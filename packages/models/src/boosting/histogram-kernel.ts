import type { ColumnBins } from './column-bins.js';
import { fillHistogram } from './histograms.js';

/** Counts rows into histograms and divides them, over memory of its own. */
export interface HistogramKernel {
  /** Where `packSlopes` is to write, two numbers per row. */
  readonly pairs: Float64Array;
  /** Row numbers, to be divided by nodes. */
  readonly rows: Int32Array;
  histogram(length: number): Float64Array;
  fill(histogram: Float64Array, low: number, high: number): void;
  /**
   * Brings rows that go left to the front, each side in its order.
   * @param goesLeft a 1 or 0 per bin of the column
   * @returns where the others begin
   */
  divide(low: number, high: number, column: number, goesLeft: Uint8Array): number;
}

/** The plain loop. */
export function plainKernel({ bins, columns }: ColumnBins): HistogramKernel {
  const count = bins.length / columns;
  const pairs = new Float64Array(2 * count);
  const rows = new Int32Array(count);
  const spare = new Int32Array(count);
  return {
    pairs,
    rows,
    histogram: (length) => new Float64Array(length),
    fill: (histogram, low, high) => fillHistogram(histogram, bins, columns, pairs, rows, low, high),
    divide(low, high, column, goesLeft) {
      let front = low;
      let back = 0;
      for (let i = low; i < high; i++) {
        const row = rows[i]!;
        const goes = goesLeft[bins[row * columns + column]!]!;
        rows[front] = row;
        spare[back] = row;
        front += goes;
        back += 1 - goes;
      }
      for (let i = 0; i < back; i++) rows[front + i] = spare[i]!;
      return front;
    },
  };
}
