import { type BinnedRows, MAX_BINS } from './binned-rows.js';
import { swap } from './swap.js';

/** Numbers that a bin takes up in `histogram`: weight, pull, rows, and one of no use. */
export const CELL = 4;

/**
 * Inner loops of boosted trees, over memory of their own. Rows lie in the order of a tree's nodes:
 * those of a node from `low` to below `high`.
 */
export interface BinKernel {
  /** Row numbers. */
  readonly order: Int32Array;
  /** Weight of the `i`-th row in order at `2 i`, its pull at `2 i + 1`. */
  readonly pairs: Float64Array;
  /** Columns that the tree looks at, from the front. */
  readonly columns: Int32Array;
  /** Cell of bin `b` of the `k`-th column at `CELL * (MAX_BINS * k + b)`. */
  readonly histogram: Float64Array;
  /** Fills the histograms of the first `looked` columns. */
  fill(looked: number, low: number, high: number): void;
  /**
   * Brings rows of bins up to `bin` to the front, each in exchange for the first row of another.
   * @returns where the others begin
   */
  exchange(column: number, bin: number, low: number, high: number): number;
}

/** The plain loops: what `wasmBinKernel` does, to the bit. */
export function plainBinKernel({ bins, cuts }: BinnedRows): BinKernel {
  const count = bins.length / cuts.length;
  const order = new Int32Array(count);
  const pairs = new Float64Array(2 * count);
  const columns = new Int32Array(cuts.length);
  const histogram = new Float64Array(CELL * MAX_BINS * cuts.length);
  return {
    ...{ order, pairs, columns, histogram },
    fill(looked, low, high) {
      histogram.fill(0, 0, CELL * MAX_BINS * looked);
      for (let k = 0; k < looked; k++) {
        for (let i = low; i < high; i++) {
          const bin = bins[columns[k]! * count + order[i]!]!;
          const cell = CELL * (MAX_BINS * k + bin);
          histogram[cell]! += pairs[2 * i]!;
          histogram[cell + 1]! += pairs[2 * i + 1]!;
          histogram[cell + 2]!++;
        }
      }
    },
    exchange(column, bin, low, high) {
      let front = low;
      for (let i = low; i < high; i++) {
        if (bins[column * count + order[i]!]! > bin) continue;
        swap(order, i, front);
        swap(pairs, 2 * i, 2 * front);
        swap(pairs, 2 * i + 1, 2 * front + 1);
        front++;
      }
      return front;
    },
  };
}
