import { HISTOGRAM } from '../kernels/generated/histogram.js';
import { loadKernel } from '../kernels/load-kernel.js';
import type { ColumnBins } from './column-bins.js';
import type { HistogramKernel } from './histogram-kernel.js';
import { WIDTH } from './histograms.js';

interface Functions {
  fillHistogram(
    bins: number,
    columns: number,
    pairs: number,
    row: number,
    end: number,
    cells: number,
  ): void;
  divideRows(
    bins: number,
    columns: number,
    row: number,
    end: number,
    goes: number,
    spare: number,
  ): number;
}

/**
 * The plain loops in WebAssembly: one addition of two numbers at once per row and column, in the
 * same order, so that sums are the same to the bit; rows are divided without a branch.
 * @param slots histograms alive at once, at most
 * @returns null where there is no WebAssembly with SIMD, or not so much memory
 */
export function wasmKernel({ bins, columns }: ColumnBins, slots: number): HistogramKernel | null {
  const count = bins.length / columns;
  const size = 2 * WIDTH * columns * 8;
  const parts = {
    ...{ pairs: 16 * count, slots: slots * size, rows: 4 * count, bins: bins.length },
    ...{ spare: 4 * count, goes: WIDTH },
  };
  const loaded = loadKernel<Functions, keyof typeof parts>(HISTOGRAM, parts);
  if (loaded === null) return null;
  const { run, buffer, at } = loaded;
  new Uint8Array(buffer, at.bins, bins.length).set(bins);
  const goes = new Uint8Array(buffer, at.goes, WIDTH);
  let used = 0;
  return {
    pairs: new Float64Array(buffer, at.pairs, 2 * count),
    rows: new Int32Array(buffer, at.rows, count),
    histogram: () => new Float64Array(buffer, at.slots + used++ * size, size / 8),
    fill(histogram, low, high) {
      histogram.fill(0);
      const [row, end] = [at.rows + 4 * low, at.rows + 4 * high];
      run.fillHistogram(at.bins, columns, at.pairs, row, end, histogram.byteOffset);
    },
    divide(low, high, column, goesLeft) {
      goes.set(goesLeft);
      const [row, end] = [at.rows + 4 * low, at.rows + 4 * high];
      const front = run.divideRows(at.bins + column, columns, row, end, at.goes, at.spare);
      return (front - at.rows) / 4;
    },
  };
}
