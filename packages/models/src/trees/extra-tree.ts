import type { RandomStream } from '../random/random-stream.js';
import { drawToFront, range } from './draw.js';
import { partition } from './partition.js';
import { selectMedian } from './select-median.js';
import type { TreeBuilder } from './tree-builder.js';
import type { TreeRows } from './tree-rows.js';

export interface ExtraTreeOptions {
  /** Rows that a leaf must hold. */
  readonly leaf: number;
  /** Share of the features tried at a node, at least one. */
  readonly features: number;
}

const FINE = 2 ** 30;

/**
 * Grows one extremely randomised tree on some rows: at each node one random cut in each of a few
 * random features, of which the one that takes most off the weighted squared error is kept. A
 * leaf forecasts the weighted mean of its rows.
 * Source: Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, Machine Learning 63.
 * @param sample row numbers; their order changes
 * @param scale  multiplies every leaf
 */
export function growExtraTree(
  data: TreeRows,
  sample: Int32Array,
  { leaf, features }: ExtraTreeOptions,
  stream: RandomStream,
  builder: TreeBuilder,
  scale: number,
): void {
  const { rows, features: values, targets } = data;
  const columns = range(values.length / rows);
  const weights = Float64Array.from(sample, (row) => data.weights[row]!);
  const pulls = Float64Array.from(sample, (row, i) => weights[i]! * targets[row]!);
  const ordered = { rows: sample, weights, pulls };
  const tried = Math.max(1, Math.round(columns.length * features));

  const grow = (low: number, high: number): void => {
    let weight = 0;
    let sum = 0;
    for (let i = low; i < high; i++) {
      weight += weights[i]!;
      sum += pulls[i]!;
    }
    let best = (sum * sum) / weight + 1e-12 * weight;
    let bestColumn = -1;
    let bestCut = 0;
    if (high - low >= 2 * leaf) {
      drawToFront(columns, tried, stream);
      for (let k = 0; k < tried; k++) {
        const offset = columns[k]! * rows;
        let least = Number.POSITIVE_INFINITY;
        let most = Number.NEGATIVE_INFINITY;
        for (let i = low; i < high; i++) {
          const value = values[offset + sample[i]!]!;
          if (value < least) least = value;
          if (value > most) most = value;
        }
        const cut = least + ((stream.integer(FINE) + 1) / FINE) * (most - least);
        if (!(least < most)) continue;
        let count = 0;
        let leftWeight = 0;
        let leftSum = 0;
        for (let i = low; i < high; i++) {
          if (values[offset + sample[i]!]! >= cut) continue;
          count++;
          leftWeight += weights[i]!;
          leftSum += pulls[i]!;
        }
        if (count < leaf || high - low - count < leaf) continue;
        const rightSum = sum - leftSum;
        const gained =
          (leftSum * leftSum) / leftWeight + (rightSum * rightSum) / (weight - leftWeight);
        if (gained > best) [best, bestColumn, bestCut] = [gained, columns[k]!, cut];
      }
    }
    if (bestColumn < 0) {
      const own = Float64Array.from(sample.subarray(low, high), (row) => targets[row]!);
      builder.leaf(selectMedian(own, weights.slice(low, high)) * scale);
      return;
    }
    const middle = partition(ordered, low, high, values, bestColumn * rows, bestCut);
    const at = builder.inner(bestColumn, bestCut);
    grow(low, middle);
    builder.right(at);
    grow(middle, high);
  };

  builder.begin();
  grow(0, sample.length);
}
