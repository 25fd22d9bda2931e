import type { FlatTrees } from '../forest/flat-trees.js';
import { randomStream } from '../random/random-stream.js';
import { binRows } from './binned-rows.js';
import { type BoostedTree, type BoostedTreeOptions, growBoostedTree } from './boosted-tree.js';
import { drawRows, drawToFront, range } from './draw.js';
import type { GrowTask } from './grow-task.js';
import { joinTrees } from './join-trees.js';
import type { TreeRows } from './tree-rows.js';
import { binKernel } from './wasm-bin-kernel.js';

export interface BoostedOptions extends BoostedTreeOptions {
  readonly trees: number;
  /** Share of the rows, and of the features, that each tree sees. */
  readonly rows: number;
  readonly features: number;
}

export const BOOSTED: BoostedOptions = {
  trees: 120,
  leaf: 40,
  depth: 5,
  rate: 0.06,
  rows: 0.5,
  features: 0.5,
};

/** Trees whose sum is the forecast, each grown on what those before it leave. One stream per tree. */
export async function growBoosted(
  data: TreeRows,
  options: BoostedOptions,
  task: GrowTask,
): Promise<FlatTrees> {
  const binned = binRows(data);
  const kernel = binKernel(binned, data, 2 ** (options.depth + 1));
  const grown: BoostedTree[] = [];
  const columns = range(data.features.length / data.rows);
  const count = Math.max(1, Math.floor(data.rows * options.rows));
  const looked = Math.max(1, Math.round(columns.length * options.features));
  for (let tree = 0; tree < options.trees; tree++) {
    await task.turn();
    const stream = randomStream(task.seed, 'boosted', task.name, tree);
    const sample = drawRows(data.rows, count, stream);
    columns.set(range(columns.length));
    drawToFront(columns, looked, stream);
    const one = growBoostedTree(kernel, binned.cuts, sample, columns.slice(0, looked), options);
    kernel.follow(one);
    grown.push(one);
  }
  return joinTrees(grown);
}
