import { type BinnedRows, MAX_BINS } from './binned-rows.js';
import { partition } from './partition.js';
import { selectMedian } from './select-median.js';
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
 * @param sample  row numbers; their order changes
 * @param columns features to look at
 */
export function growBoostedTree(
  { bins, cuts }: BinnedRows,
  { residuals, weights: allWeights }: Residuals,
  sample: Int32Array,
  columns: Int32Array,
  { leaf, depth, rate }: BoostedTreeOptions,
  builder: TreeBuilder,
): void {
  const rows = residuals.length;
  const weights = Float64Array.from(sample, (row) => allWeights[row]!);
  const pulls = Float64Array.from(sample, (row, i) => weights[i]! * Math.sign(residuals[row]!));
  const ordered = { rows: sample, weights, pulls };
  const pull = new Float64Array(MAX_BINS);
  const mass = new Float64Array(MAX_BINS);
  const count = new Int32Array(MAX_BINS);

  const fill = (offset: number, low: number, high: number) => {
    pull.fill(0);
    mass.fill(0);
    count.fill(0);
    for (let i = low; i < high; i++) {
      const bin = bins[offset + sample[i]!]!;
      pull[bin]! += pulls[i]!;
      mass[bin]! += weights[i]!;
      count[bin]!++;
    }
  };

  const grow = (low: number, high: number, level: number): void => {
    let best = 0;
    let bestColumn = -1;
    let bestBin = 0;
    for (let k = 0; level < depth && high - low >= 2 * leaf && k < columns.length; k++) {
      const column = columns[k]!;
      fill(column * rows, low, high);
      const last = cuts[column]!.length;
      let allPull = 0;
      let allMass = 0;
      for (let bin = 0; bin <= last; bin++) {
        allPull += pull[bin]!;
        allMass += mass[bin]!;
      }
      const whole = (allPull * allPull) / allMass;
      let leftPull = 0;
      let leftMass = 0;
      let left = 0;
      for (let bin = 0; bin < last; bin++) {
        leftPull += pull[bin]!;
        leftMass += mass[bin]!;
        left += count[bin]!;
        if (left < leaf || high - low - left < leaf) continue;
        const rightPull = allPull - leftPull;
        const gain =
          (leftPull * leftPull) / leftMass + (rightPull * rightPull) / (allMass - leftMass) - whole;
        if (gain > best + 1e-9) [best, bestColumn, bestBin] = [gain, column, bin];
      }
    }
    if (bestColumn < 0) {
      const own = Float64Array.from(sample.subarray(low, high), (row) => residuals[row]!);
      builder.leaf(selectMedian(own, weights.slice(low, high)) * rate);
      return;
    }
    const middle = partition(ordered, low, high, bins, bestColumn * rows, bestBin + 1);
    const at = builder.inner(bestColumn, cuts[bestColumn]![bestBin]!);
    grow(low, middle, level + 1);
    builder.right(at);
    grow(middle, high, level + 1);
  };

  builder.begin();
  grow(0, sample.length, 0);
}
