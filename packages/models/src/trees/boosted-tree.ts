import { type BinKernel, CELL } from './bin-kernel.js';
import { type BinnedRows, MAX_BINS } from './binned-rows.js';
import { leafMedian } from './leaf-median.js';
import type { TreeBuilder } from './tree-builder.js';

export interface BoostedTreeOptions {
  readonly leaf: number;
  readonly depth: number;
  /** Multiplies every leaf. */
  readonly rate: number;
}

/** What is still to be explained, by row. */
export interface Residuals {
  readonly residuals: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Grows one tree of a boosting for absolute errors: cuts follow the signs of the residuals, by
 * histograms; a leaf moves its rows by their weighted median times the rate.
 * Source: Friedman (2001), Greedy function approximation, algorithm 3 (LAD_TreeBoost).
 * @param kernel  of the binned rows
 * @param cuts    of their columns
 * @param sample  row numbers
 * @param looked  features to look at
 */
export function growBoostedTree(
  kernel: BinKernel,
  cuts: BinnedRows['cuts'],
  { residuals, weights }: Residuals,
  sample: Int32Array,
  looked: Int32Array,
  { leaf, depth, rate }: BoostedTreeOptions,
  builder: TreeBuilder,
): void {
  const { order, pairs, histogram } = kernel;
  order.set(sample);
  kernel.columns.set(looked);
  for (let i = 0; i < sample.length; i++) {
    const row = sample[i]!;
    pairs[2 * i] = weights[row]!;
    pairs[2 * i + 1] = weights[row]! * Math.sign(residuals[row]!);
  }

  const grow = (low: number, high: number, level: number): void => {
    let best = 0;
    let bestColumn = -1;
    let bestBin = 0;
    const searched = level < depth && high - low >= 2 * leaf ? looked.length : 0;
    if (searched > 0) kernel.fill(searched, low, high);
    for (let k = 0; k < searched; k++) {
      const first = CELL * MAX_BINS * k;
      const last = cuts[looked[k]!]!.length;
      let allPull = 0;
      let allMass = 0;
      for (let cell = first; cell <= first + CELL * last; cell += CELL) {
        allMass += histogram[cell]!;
        allPull += histogram[cell + 1]!;
      }
      const whole = (allPull * allPull) / allMass;
      let leftPull = 0;
      let leftMass = 0;
      let left = 0;
      for (let bin = 0; bin < last; bin++) {
        const cell = first + CELL * bin;
        leftMass += histogram[cell]!;
        leftPull += histogram[cell + 1]!;
        left += histogram[cell + 2]!;
        if (left < leaf || high - low - left < leaf) continue;
        const rightPull = allPull - leftPull;
        const gain =
          (leftPull * leftPull) / leftMass + (rightPull * rightPull) / (allMass - leftMass) - whole;
        if (gain > best + 1e-9) [best, bestColumn, bestBin] = [gain, looked[k]!, bin];
      }
    }
    if (bestColumn < 0) {
      builder.leaf(leafMedian(kernel, residuals, low, high) * rate);
      return;
    }
    const middle = kernel.exchange(bestColumn, bestBin, low, high);
    const at = builder.inner(bestColumn, cuts[bestColumn]![bestBin]!);
    grow(low, middle, level + 1);
    builder.right(at);
    grow(middle, high, level + 1);
  };

  builder.begin();
  grow(0, sample.length, 0);
}
