import type { RandomStream } from '../random/random-stream.js';
import type { CutKernel } from './cut-kernel.js';
import { growMeanTree, type MeanTreeLimits } from './grow-mean-tree.js';
import { randomSplitter } from './random-splitter.js';
import type { TreeBuilder } from './tree-builder.js';
import type { TreeRows } from './tree-rows.js';
import { cutKernel } from './wasm-cut-kernel.js';

export interface ExtraTreeOptions {
  /** Rows that a leaf must hold. */
  readonly leaf: number;
  /** Share of the features tried at a node, at least one. */
  readonly features: number;
}

/** Gain per unit of weight that is taken for rounding. */
const ROUNDING = 1e-12;
const unrecorded = { cut() {}, leaf() {} };

/** Memory for trees of some rows, grown one after another. */
export function extraTreeKernel({ rows, features, targets }: TreeRows): CutKernel {
  const kernel = cutKernel(rows, features.length / rows);
  kernel.values.set(features);
  kernel.shown.set(targets);
  return kernel;
}

/**
 * Grows one extremely randomised tree on some rows: at each node one random cut in each of a few
 * random features, of which the one that takes most off the weighted squared error is kept. A
 * leaf forecasts the weighted median of its rows.
 * Source: Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, Machine Learning 63.
 * @param kernel `extraTreeKernel` of the same rows
 * @param sample row numbers
 * @param scale  multiplies every leaf
 */
export function growExtraTree(
  kernel: CutKernel,
  { rows, features: values, targets, weights }: TreeRows,
  sample: Int32Array,
  { leaf, features }: ExtraTreeOptions,
  stream: RandomStream,
  builder: TreeBuilder,
  scale: number,
): void {
  const { order, pairs } = kernel;
  order.set(sample);
  for (let i = 0; i < sample.length; i++) {
    const weight = weights[sample[i]!]!;
    pairs[2 * i] = weight;
    pairs[2 * i + 1] = weight * targets[sample[i]!]!;
  }
  const columns = values.length / rows;
  const tried = Math.max(1, Math.round(columns * features));
  const input = { kernel, columns, leaf, tried, dividing: 'exchange' } as const;
  const limits: MeanTreeLimits = { leaf, depth: Number.POSITIVE_INFINITY, least: ROUNDING };
  const value = (_: number, low: number, high: number) => kernel.median(low, high) * scale;
  growMeanTree(randomSplitter(input, stream), sample.length, limits, builder, unrecorded, value);
}
