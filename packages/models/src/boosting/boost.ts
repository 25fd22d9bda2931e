import type { FlatTrees } from '../forest/flat-trees.js';
import { addCategoryTrees } from '../trees/add-category-trees.js';
import { range } from '../trees/draw.js';
import { joinTrees } from '../trees/join-trees.js';
import { treeBuilder } from '../trees/tree-builder.js';
import type { CategoryCuts } from '../trees/tree-model.js';
import type { TreeRows } from '../trees/tree-rows.js';
import { binColumns } from './column-bins.js';
import type { EarlyStop } from './early-stop.js';
import { type GrowingNode, growLeafwise } from './grow-leafwise.js';
import { plainKernel } from './histogram-kernel.js';
import { packSlopes } from './histograms.js';
import type { Loss } from './loss.js';
import { wasmKernel } from './wasm-kernel.js';
import { weightedQuantile } from './weighted-quantile.js';
import { writeTree } from './write-tree.js';

interface BoostInput {
  readonly data: TreeRows;
  readonly names: readonly string[];
  readonly categories: ReadonlySet<string>;
  readonly loss: Loss;
  readonly trees: number;
  readonly limits: { rate: number; leaves: number; leaf: number; l2: number };
  readonly early: EarlyStop | null;
}

interface Boosted {
  readonly trees: FlatTrees;
  readonly base: number;
  readonly gains: Float64Array;
  readonly categories: CategoryCuts | null;
  readonly validation: Float64Array | null;
}

/** Share of the weighted squares of the targets that rounding may pass off as a gain. */
const ROUNDING = 1e-24;
/** The same for quantiles, whose slopes are shares of weights, whatever the targets. */
const NO_GAIN = 1e-12;

/** Grows trees, each on what those before it leave; with `early` the ones after the best are dropped. */
export async function boost(
  { data, names, categories, loss, trees, limits, early }: BoostInput,
  turn: () => Promise<void>,
): Promise<Boosted> {
  const { rows } = data;
  const binned = binColumns(data, names, categories);
  // A split needs one more histogram than there are leaves.
  const kernel = wasmKernel(binned, limits.leaves + 1) ?? plainKernel(binned);
  const space = { rows: kernel.rows, histograms: [] };
  const base = baseOf(loss, data);
  const inOrder = range(rows);
  const raw = new Float64Array(rows).fill(base);
  const slopes = new Float64Array(rows);
  const curves = new Float64Array(rows);
  const gains = new Float64Array(names.length);
  const sets: number[] = [];
  const grown: FlatTrees[] = [];
  const judge = early && judged(early, loss, base, () => cutsOf(binned.counts, sets));
  const least = loss.quantile === null ? ROUNDING * squares(data) : NO_GAIN;
  const all = { ...limits, least };
  while (grown.length < trees) {
    await turn();
    loss.derive(raw, data, slopes, curves);
    const packed = packSlopes(slopes, curves, kernel.pairs);
    space.rows.set(inOrder);
    const root = growLeafwise(binned, packed, space, all, kernel);
    addGains(root, gains);
    const builder = treeBuilder();
    writeTree(root, binned, builder, sets, ({ low, high }) => {
      const own = space.rows.subarray(low, high);
      const value = limits.rate * leafValue(loss, own, { data, raw, slopes, curves, ...limits });
      for (let i = 0; i < own.length; i++) raw[own[i]!]! += value;
      return value;
    });
    grown.push(builder.build());
    if (judge?.ends(grown.at(-1)!)) break;
  }
  const kept = judge ? grown.slice(0, judge.best()) : grown;
  return {
    trees: joinTrees(kept),
    base,
    gains,
    categories: categories.size > 0 ? cutsOf(binned.counts, sets) : null,
    validation: judge?.losses() ?? null,
  };
}

function cutsOf(counts: Int32Array, sets: readonly number[]): CategoryCuts {
  return { counts, sets: Int32Array.from(sets) };
}

function squares({ targets, weights }: TreeRows): number {
  return targets.reduce((sum, target, row) => sum + weights[row]! * target * target, 0);
}

function baseOf(loss: Loss, { targets, weights }: TreeRows): number {
  if (loss.quantile !== null) {
    return weightedQuantile(targets.slice(), weights.slice(), loss.quantile);
  }
  const weight = weights.reduce((sum, own) => sum + own, 0);
  const mean = targets.reduce((sum, target, row) => sum + (weights[row]! / weight) * target, 0);
  return loss.link === 'log' ? Math.log(mean) : mean;
}

interface LeafInput {
  readonly data: TreeRows;
  readonly raw: Float64Array;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly l2: number;
}

/** A Newton step, or the quantile of what is left where the loss has no curvature of its own. */
function leafValue(loss: Loss, rows: Int32Array, { data, raw, slopes, curves, l2 }: LeafInput) {
  if (loss.quantile === null) {
    let slope = 0;
    let curve = l2;
    for (let i = 0; i < rows.length; i++) {
      slope += slopes[rows[i]!]!;
      curve += curves[rows[i]!]!;
    }
    return curve > 0 ? -slope / curve : 0;
  }
  const left = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    left[i] = data.targets[rows[i]!]! - raw[rows[i]!]!;
    weights[i] = data.weights[rows[i]!]!;
  }
  return weightedQuantile(left, weights, loss.quantile);
}

function addGains({ split, left, right }: GrowingNode, gains: Float64Array): void {
  if (left === null) return;
  gains[split!.column]! += split!.gain;
  addGains(left, gains);
  addGains(right!, gains);
}

function judged(
  { rows, patience }: EarlyStop,
  loss: Loss,
  base: number,
  categories: () => CategoryCuts,
) {
  const raw = new Float64Array(rows.rows).fill(base);
  const losses: number[] = [];
  let best = 0;
  return {
    ends(tree: FlatTrees): boolean {
      addCategoryTrees(tree, categories(), rows.features, raw);
      losses.push(loss.mean(raw, rows));
      if (losses.length === 1 || losses.at(-1)! < losses[best - 1]!) best = losses.length;
      return losses.length - best >= patience;
    },
    best: () => best,
    losses: () => Float64Array.from(losses),
  };
}
