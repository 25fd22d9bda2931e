import type { FlatTrees } from '../forest/flat-trees.js';
import { type RandomStream, randomStream } from '../random/random-stream.js';
import { type Bag, drawBag, type Sampling } from './bag.js';
import { range } from './draw.js';
import { growMeanTree } from './grow-mean-tree.js';
import type { GrowTask } from './grow-task.js';
import { leafCollector } from './leaf-collector.js';
import type { NodeSplitter } from './node-splitter.js';
import { outOfBagSums } from './out-of-bag-sums.js';
import { presortedSplitter, splitSpace } from './presorted-splitter.js';
import { randomSplitter } from './random-splitter.js';
import { selectMedian } from './select-median.js';
import { sortColumns } from './sorted-columns.js';
import { treeBuilder } from './tree-builder.js';
import type { LeafRows } from './tree-model.js';
import type { TreeRows } from './tree-rows.js';
import { cutKernel } from './wasm-cut-kernel.js';

export type Splitting = 'presorted' | 'random';

export interface GrowForestOptions {
  readonly splitting: Splitting;
  readonly trees: number;
  readonly leaf: number;
  readonly depth: number;
  /** Share of the columns tried at a node, at least one. */
  readonly features: number;
  readonly sample: Sampling;
  /** What a leaf says of its rows. */
  readonly leaves: 'mean' | 'median';
  readonly keepLeaves: boolean;
}

export interface GrownForest {
  /** Their sum is the forecast: each leaf is divided by their number. */
  readonly trees: FlatTrees;
  readonly gains: Float64Array;
  readonly outOfBag: number | null;
  readonly leaves: LeafRows | null;
}

/** Below this share of the targets' variance a gain is taken for rounding. */
const ROUNDING = 1e-12;

/** Grows all trees, one random stream per tree. */
export async function growForest(
  data: TreeRows,
  options: GrowForestOptions,
  task: GrowTask,
): Promise<GrownForest> {
  const columns = data.features.length / data.rows;
  const { mean, variance } = moments(data);
  const splitterOf = splitters(data, options, columns);
  const limits = { leaf: options.leaf, depth: options.depth, least: ROUNDING * variance };
  const gains = new Float64Array(columns);
  const unseen = outOfBagSums(data);
  const leaves = options.keepLeaves ? leafCollector() : null;
  const builder = treeBuilder();
  for (let tree = 0; tree < options.trees; tree++) {
    await task.turn();
    const stream = randomStream(task.seed, options.splitting, task.name, tree);
    const bag = drawBag(data.rows, options.sample, stream);
    const splitter = splitterOf(bag, mean, stream);
    const record = {
      cut: (column: number, gain: number) => {
        gains[column]! += gain / options.trees;
      },
      leaf: (low: number, high: number) =>
        leaves?.leaf(builder.size() - 1, bag, splitter.order, low, high),
    };
    const value = (own: number, low: number, high: number) =>
      (options.leaves === 'mean'
        ? mean + own
        : medianOf(data, bag, splitter.order.subarray(low, high))) / options.trees;
    growMeanTree(splitter, bag.rows.length, limits, builder, record, value);
    unseen.add(builder, bag, options.trees);
  }
  const trees = builder.build();
  return { trees, gains, outOfBag: unseen.error(), leaves: leaves?.build(trees) ?? null };
}

function medianOf({ targets, weights }: TreeRows, { rows, times }: Bag, order: Int32Array) {
  const own = new Float64Array(order.length);
  const ownWeights = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = rows[order[i]!]!;
    own[i] = targets[row]!;
    ownWeights[i] = weights[row]! * times[order[i]!]!;
  }
  return selectMedian(own, ownWeights);
}

function splitters(data: TreeRows, options: GrowForestOptions, columns: number) {
  const { features, rows } = data;
  const { leaf } = options;
  const tried = Math.max(1, Math.round(columns * options.features));
  if (options.splitting === 'random') {
    const kernel = cutKernel(rows, columns);
    let readAll = false;
    return (bag: Bag, mean: number, stream: RandomStream): NodeSplitter => {
      const size = bag.rows.length;
      kernel.pairs.set(weighted(data, bag, mean));
      kernel.order.set(range(size));
      if (!readAll) readValues(data, bag, kernel.values);
      readAll = size === rows;
      return randomSplitter({ kernel, columns, leaf, tried, dividing: 'divide' }, stream);
    };
  }
  const sorted = sortColumns(features, rows);
  const space = splitSpace(sorted);
  return (bag: Bag, mean: number, stream: RandomStream): NodeSplitter => {
    const pairs = weighted(data, bag, mean);
    return presortedSplitter({ features, sorted, space, bag, pairs, leaf, tried }, stream);
  };
}

/** Writes the values of the bag's rows to the front of their columns. */
function readValues({ features, rows }: TreeRows, bag: Bag, out: Float64Array): void {
  for (let first = 0; first < features.length; first += rows) {
    for (let i = 0; i < bag.rows.length; i++) out[first + i] = features[first + bag.rows[i]!]!;
  }
}

/** Targets are taken from their mean, so that large ones lose no digits in sums of squares. */
function weighted({ targets, weights }: TreeRows, { rows, times }: Bag, mean: number) {
  const pairs = new Float64Array(2 * rows.length);
  for (let i = 0; i < rows.length; i++) {
    const weight = weights[rows[i]!]! * times[i]!;
    pairs[2 * i] = weight;
    pairs[2 * i + 1] = weight * (targets[rows[i]!]! - mean);
  }
  return pairs;
}

function moments({ rows, targets, weights }: TreeRows) {
  let weight = 0;
  let mean = 0;
  for (let row = 0; row < rows; row++) {
    weight += weights[row]!;
    mean += (weights[row]! / weight) * (targets[row]! - mean);
  }
  let squares = 0;
  for (let row = 0; row < rows; row++) squares += weights[row]! * (targets[row]! - mean) ** 2;
  return { mean, variance: squares / weight };
}
