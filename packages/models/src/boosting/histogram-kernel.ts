import type { ColumnBins } from './column-bins.js';
import { fillHistogram } from './histograms.js';

/** Counts rows into histograms, over memory of its own. */
export interface HistogramKernel {
  /** Where `packSlopes` is to write, two numbers per row. */
  readonly pairs: Float64Array;
  /** Row numbers, to be divided by nodes. */
  readonly rows: Int32Array;
  histogram(length: number): Float64Array;
  fill(histogram: Float64Array, rows: Int32Array, low: number, high: number): void;
}

/** The plain loop. */
export function plainKernel({ bins, columns }: ColumnBins): HistogramKernel {
  const count = bins.length / columns;
  const pairs = new Float64Array(2 * count);
  return {
    pairs,
    rows: new Int32Array(count),
    histogram: (length) => new Float64Array(length),
    fill: (histogram, rows, low, high) =>
      fillHistogram(histogram, bins, columns, pairs, rows, low, high),
  };
}
