import type { FlatTrees } from '../forest/flat-trees.js';
import type { BinKernel, BinnedTree } from './bin-kernel.js';
import type { BinnedRows } from './binned-rows.js';
import { treeBuilder } from './tree-builder.js';

export interface BoostedTreeOptions {
  readonly leaf: number;
  readonly depth: number;
  /** Multiplies every leaf. */
  readonly rate: number;
}

/** A tree by values, and by bins. */
export type BoostedTree = FlatTrees & BinnedTree;

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
  sample: Int32Array,
  looked: Int32Array,
  { leaf, depth, rate }: BoostedTreeOptions,
): BoostedTree {
  const builder = treeBuilder();
  const bins: number[] = [];
  kernel.order.set(sample);
  kernel.columns.set(looked);
  kernel.pull(sample.length);

  const grow = (low: number, high: number, level: number): void => {
    const { place, bin } = level < depth ? bestCut(low, high) : NONE;
    bins.push(bin);
    if (place < 0) {
      builder.leaf(kernel.median(low, high) * rate);
      return;
    }
    const column = looked[place]!;
    const middle = kernel.exchange(column, bin, low, high);
    const at = builder.inner(column, cuts[column]![bin]!);
    grow(low, middle, level + 1);
    builder.right(at);
    grow(middle, high, level + 1);
  };
  const bestCut = (low: number, high: number) => {
    if (high - low < 2 * leaf) return NONE;
    kernel.fill(looked.length, low, high);
    return kernel.cut(looked.length, high - low, leaf);
  };

  builder.begin();
  grow(0, sample.length, 0);
  return { ...builder.build(), bins };
}

const NONE = { place: -1, bin: 0 };
