import { readInteger, readStrings } from '../format/checked-json.js';
import type { SavedState } from '../point-model.js';
import { brokenTrees } from '../trees/check-trees.js';
import { readTrees } from '../trees/read-trees.js';
import type { Forests } from './grow-forests.js';

const MAX_WINDOW = 1000;
const MAX_TREES = 100_000;

export function forestsState({ crimes, treesPerCrime, window, trees }: Forests): SavedState {
  return {
    params: { crimes, treesPerCrime, window },
    arrays: new Map<string, Float64Array | Int32Array>([
      ['feature', trees.feature],
      ['split', trees.split],
      ['right', trees.right],
      ['starts', trees.starts],
    ]),
  };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` unless every walk through every tree ends in a leaf */
export function restoreForests({ params, arrays }: SavedState): Forests {
  const crimes = readStrings(params, 'crimes');
  const treesPerCrime = readInteger(params, 'treesPerCrime', 1, MAX_TREES);
  const window = readInteger(params, 'window', 1, MAX_WINDOW);
  const trees = readTrees(arrays, '', window);
  const { feature } = trees;
  if (trees.starts.length !== crimes.length * treesPerCrime + 1) {
    throw brokenTrees('are not as many as the crimes ask for');
  }
  if (new Set(crimes).size !== crimes.length) throw brokenTrees('name a crime twice');
  if (trees.split.some((value, node) => feature[node] === -1 && value < 0)) {
    throw brokenTrees('forecast below 0');
  }
  return { crimes, treesPerCrime, window, trees };
}
