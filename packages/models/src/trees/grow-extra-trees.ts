import type { FlatTrees } from '../forest/flat-trees.js';
import { randomStream } from '../random/random-stream.js';
import { drawRows } from './draw.js';
import { type ExtraTreeOptions, extraTreeKernel, growExtraTree } from './extra-tree.js';
import type { GrowTask } from './grow-task.js';
import { treeBuilder } from './tree-builder.js';
import type { TreeRows } from './tree-rows.js';

export interface ExtraTreesOptions extends ExtraTreeOptions {
  readonly trees: number;
  /** Share of the rows that each tree sees, drawn without replacement. */
  readonly rows: number;
}

export const EXTRA_TREES: ExtraTreesOptions = { trees: 60, leaf: 40, features: 0.5, rows: 0.5 };

/** Trees whose sum is the forecast: each leaf is divided by their number. One stream per tree. */
export async function growExtraTrees(
  data: TreeRows,
  options: ExtraTreesOptions,
  task: GrowTask,
): Promise<FlatTrees> {
  const builder = treeBuilder();
  const count = Math.max(1, Math.floor(data.rows * options.rows));
  const kernel = extraTreeKernel(data);
  for (let tree = 0; tree < options.trees; tree++) {
    await task.turn();
    const stream = randomStream(task.seed, 'extra-tree', task.name, tree);
    growExtraTree(
      kernel,
      data,
      drawRows(data.rows, count, stream),
      options,
      stream,
      builder,
      1 / options.trees,
    );
  }
  return builder.build();
}
