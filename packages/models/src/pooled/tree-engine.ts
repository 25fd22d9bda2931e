import { modelError } from '../errors.js';
import type { FlatTrees } from '../forest/flat-trees.js';
import { assertFinite, readFloats, readIntegers } from '../format/checked-arrays.js';
import { addTrees } from '../trees/add-trees.js';
import { checkTrees } from '../trees/check-trees.js';
import type { GrowTask } from '../trees/grow-task.js';
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
    learn: async (rows, task) => learned(await grow(rows, task)),
    restore(arrays) {
      const feature = readIntegers(arrays, 'feature');
      const restored = {
        feature,
        split: readFloats(arrays, 'split', feature.length),
        right: readIntegers(arrays, 'right', feature.length),
        starts: readIntegers(arrays, 'starts'),
      };
      assertFinite('split', restored.split);
      checkTrees(restored, POOLED_COLUMNS.length);
      if (restored.starts.length < 2) throw modelError('MODEL_FILE_INVALID', 'There are no trees.');
      return learned(restored);
    },
  };
}

function learned(trees: FlatTrees): Learned {
  return {
    arrays: new Map(Object.entries(trees)),
    add: (features, sums) => addTrees(trees, features, sums),
  };
}
