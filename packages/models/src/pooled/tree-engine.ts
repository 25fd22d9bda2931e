import { modelError } from '../errors.js';
import type { FlatTrees } from '../forest/flat-trees.js';
import type { NumberArray } from '../format/little-endian.js';
import { addTrees } from '../trees/add-trees.js';
import type { GrowTask } from '../trees/grow-task.js';
import { readTrees } from '../trees/read-trees.js';
import type { TreeRows } from '../trees/tree-rows.js';
import type { Learned, PooledEngine } from './pooled-engine.js';
import { POOLED_COLUMNS } from './pooled-features.js';

/** Trees whose sum is the change. */
export function treeEngine(
  trees: number,
  grow: (rows: TreeRows, task: GrowTask) => Promise<FlatTrees>,
): PooledEngine {
  return {
    turns: trees,
    learn: async (rows, task) => treesLearned(await grow(rows, task)),
    restore: (arrays) => treesLearned(restoreTrees(arrays)),
  };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` unless every walk through every tree ends */
export function restoreTrees(arrays: ReadonlyMap<string, NumberArray>): FlatTrees {
  const restored = readTrees(arrays, '', POOLED_COLUMNS.length);
  if (restored.starts.length < 2) throw modelError('MODEL_FILE_INVALID', 'There are no trees.');
  return restored;
}

export function treesLearned(trees: FlatTrees): Learned {
  return {
    arrays: new Map(Object.entries(trees)),
    add: (features, sums) => addTrees(trees, features, sums),
  };
}
