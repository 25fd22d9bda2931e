import { modelError } from '../errors.js';
import type { FlatTrees } from '../forest/flat-trees.js';

/**
 * Children lie behind their parent and inside its tree, so every walk ends.
 * @param width columns that trees may look at
 * @throws CrimecastError `MODEL_FILE_INVALID`
 */
export function checkTrees({ feature, right, starts }: FlatTrees, width: number): void {
  if (starts[0] !== 0 || starts.at(-1) !== feature.length) {
    throw brokenTrees('do not fill their nodes');
  }
  for (let tree = 0; tree + 1 < starts.length; tree++) {
    const end = starts[tree + 1]!;
    if (end <= starts[tree]! || end > feature.length) throw brokenTrees('overlap');
    for (let node = starts[tree]!; node < end; node++) {
      if (feature[node] === -1) continue;
      if (feature[node]! < 0 || feature[node]! >= width) {
        throw brokenTrees('look at a column that is not there');
      }
      if (right[node]! <= node + 1 || right[node]! >= end)
        throw brokenTrees('have a child outside');
    }
  }
}

export function brokenTrees(what: string) {
  return modelError('MODEL_FILE_INVALID', `The trees in this model ${what}.`);
}
