import { type BinnedRows, MAX_BINS } from './binned-rows.js';
import { leafMedian } from './leaf-median.js';
import { swap } from './swap.js';

/** Numbers that a bin takes up in `histogram`: weight, pull, rows, and one that fills 32 bytes up. */
export const CELL = 4;

/** What boosted trees learn from. */
export interface BoostedRows {
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

/** The best cut of a node: a column's place among those looked at, −1 for none, and a bin. */
export interface BestCut {
  place: number;
  /** Bins up to this one go left. */
  bin: number;
}

/** A tree that bins can follow, node by node in preorder. */
export interface BinnedTree {
  /** Column of each node, below 0 in a leaf. */
  readonly feature: ArrayLike<number>;
  /** Bins up to this one go to the next node, others to `right`. */
  readonly bins: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  /** What each leaf says. */
  readonly split: ArrayLike<number>;
}

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
  /** What trees so far leave of each target. */
  readonly residuals: Float64Array;
  /** Fills the pairs of the first `count` rows in order: a pull is the weight, as the residual's sign. */
  pull(count: number): void;
  /** Fills the histograms of the first `looked` columns. */
  fill(looked: number, low: number, high: number): void;
  /**
   * The cut that gains most, by histograms of `rows` rows.
   * @param leaf rows that each side must hold
   */
  cut(looked: number, rows: number, leaf: number): BestCut;
  /**
   * Brings rows of bins up to `bin` to the front, each in exchange for the first row of another.
   * @returns where the others begin
   */
  exchange(column: number, bin: number, low: number, high: number): number;
  /** The weighted median of the residuals of some rows. */
  median(low: number, high: number): number;
  /** Takes what a tree says about each row off its residual. */
  follow(tree: BinnedTree): void;
}

/** The plain loops: what `wasmBinKernel` does, to the bit. */
export function plainBinKernel(
  { bins, cuts }: BinnedRows,
  { targets, weights }: BoostedRows,
): BinKernel {
  const count = targets.length;
  const order = new Int32Array(count);
  const pairs = new Float64Array(2 * count);
  const columns = new Int32Array(cuts.length);
  const histogram = new Float64Array(CELL * MAX_BINS * cuts.length);
  const sums = new Float64Array(count);
  const residuals = targets.slice();
  return {
    ...{ order, pairs, columns, histogram, residuals },
    pull(rows) {
      for (let i = 0; i < rows; i++) {
        const row = order[i]!;
        pairs[2 * i] = weights[row]!;
        pairs[2 * i + 1] = weights[row]! * Math.sign(residuals[row]!);
      }
    },
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
    cut(looked, rows, leaf) {
      const best = { place: -1, bin: 0 };
      let most = 0;
      for (let k = 0; k < looked; k++) {
        const cells = histogram.subarray(CELL * MAX_BINS * k);
        const last = cuts[columns[k]!]!.length;
        let [allMass, allPull] = [0, 0];
        for (let bin = 0; bin <= last; bin++) {
          allMass += cells[CELL * bin]!;
          allPull += cells[CELL * bin + 1]!;
        }
        const whole = (allPull * allPull) / allMass;
        let [leftMass, leftPull, left] = [0, 0, 0];
        for (let bin = 0; bin < last; bin++) {
          leftMass += cells[CELL * bin]!;
          leftPull += cells[CELL * bin + 1]!;
          left += cells[CELL * bin + 2]!;
          if (left < leaf || rows - left < leaf) continue;
          const rightPull = allPull - leftPull;
          const gain =
            (leftPull * leftPull) / leftMass +
            (rightPull * rightPull) / (allMass - leftMass) -
            whole;
          if (gain > most + 1e-9) [most, best.place, best.bin] = [gain, k, bin];
        }
      }
      return best;
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
    median: (low, high) => leafMedian({ order, pairs }, residuals, low, high),
    follow(tree) {
      for (let row = 0; row < count; row++) {
        let node = 0;
        for (let column = tree.feature[0]!; column >= 0; column = tree.feature[node]!) {
          node = bins[column * count + row]! <= tree.bins[node]! ? node + 1 : tree.right[node]!;
        }
        sums[row]! += tree.split[node]!;
        residuals[row] = targets[row]! - sums[row]!;
      }
    },
  };
}
