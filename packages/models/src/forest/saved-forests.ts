import { assertFinite, readFloats, readIntegers } from '../format/checked-arrays.js';
import { readInteger, readStrings } from '../format/checked-json.js';
import type { SavedState } from '../point-model.js';
import { brokenTrees, checkTrees } from '../trees/check-trees.js';
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
  const feature = readIntegers(arrays, 'feature');
  const trees = {
    feature,
    split: readFloats(arrays, 'split', feature.length),
    right: readIntegers(arrays, 'right', feature.length),
    starts: readIntegers(arrays, 'starts', crimes.length * treesPerCrime + 1),
  };
  assertFinite('split', trees.split);
  if (new Set(crimes).size !== crimes.length) throw brokenTrees('name a crime twice');
  checkTrees(trees, window);
  if (trees.split.some((value, node) => feature[node] === -1 && value < 0)) {
    throw brokenTrees('forecast below 0');
  }
  return { crimes, treesPerCrime, window, trees };
}
