import { COUNTED_BINS } from '../kernels/generated/counted-bins.js';
import { loadKernel } from '../kernels/load-kernel.js';
import { type BinKernel, CELL, plainBinKernel } from './bin-kernel.js';
import { type BinnedRows, MAX_BINS } from './binned-rows.js';

interface Functions {
  fillCounted(
    bins: number,
    width: number,
    row: number,
    end: number,
    pair: number,
    columns: number,
    last: number,
    cells: number,
  ): void;
  exchangeBins(
    bins: number,
    width: number,
    row: number,
    end: number,
    pair: number,
    limit: number,
  ): number;
}

/** The fastest loops that there are here. */
export function binKernel(binned: BinnedRows): BinKernel {
  return wasmBinKernel(binned) ?? plainBinKernel(binned);
}

/**
 * The loops of `plainBinKernel` in WebAssembly: all columns of a row together.
 * @returns null where there is no WebAssembly with SIMD, or not so much memory
 */
export function wasmBinKernel({ bins, cuts }: BinnedRows): BinKernel | null {
  const width = cuts.length;
  const count = bins.length / width;
  const cells = CELL * MAX_BINS * width;
  const parts = {
    ...{ bins: bins.length, order: 4 * count, pairs: 16 * count },
    ...{ columns: 4 * width, cells: 8 * cells },
  };
  const loaded = loadKernel<Functions, keyof typeof parts>(COUNTED_BINS, parts);
  if (loaded === null) return null;
  const { run, buffer, at } = loaded;
  const rows = new Uint8Array(buffer, at.bins, bins.length);
  for (let c = 0; c < width; c++) {
    for (let row = 0; row < count; row++) rows[row * width + c] = bins[c * count + row]!;
  }
  const histogram = new Float64Array(buffer, at.cells, cells);
  const row = (i: number) => at.order + 4 * i;
  const pair = (i: number) => at.pairs + 16 * i;
  return {
    order: new Int32Array(buffer, at.order, count),
    pairs: new Float64Array(buffer, at.pairs, 2 * count),
    columns: new Int32Array(buffer, at.columns, width),
    histogram,
    fill(looked, low, high) {
      histogram.fill(0, 0, CELL * MAX_BINS * looked);
      const last = at.columns + 4 * looked;
      run.fillCounted(
        ...([at.bins, width, row(low), row(high), pair(low), at.columns, last, at.cells] as const),
      );
    },
    exchange: (column, bin, low, high) =>
      (run.exchangeBins(at.bins + column, width, row(low), row(high), pair(low), bin + 1) -
        at.order) /
      4,
  };
}
