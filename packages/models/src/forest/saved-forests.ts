import { modelError } from '../errors.js';
import { assertFinite, readFloats, readIntegers } from '../format/checked-arrays.js';
import { readInteger, readStrings } from '../format/checked-json.js';
import type { SavedState } from '../point-model.js';
import type { FlatTrees } from './flat-trees.js';
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
  if (new Set(crimes).size !== crimes.length) throw broken('name a crime twice');
  checkTrees(trees, window);
  return { crimes, treesPerCrime, window, trees };
}

/** Children lie behind their parent and inside its tree, so every walk ends. */
function checkTrees({ feature, split, right, starts }: FlatTrees, window: number): void {
  if (starts[0] !== 0 || starts.at(-1) !== feature.length) throw broken('do not fill their nodes');
  for (let tree = 0; tree + 1 < starts.length; tree++) {
    const end = starts[tree + 1]!;
    if (end <= starts[tree]! || end > feature.length) throw broken('overlap');
    for (let node = starts[tree]!; node < end; node++) {
      if (feature[node] === -1) {
        if (split[node]! < 0) throw broken('forecast below 0');
      } else if (feature[node]! < 0 || feature[node]! >= window) {
        throw broken('look at a column that is not there');
      } else if (right[node]! <= node + 1 || right[node]! >= end) {
        throw broken('have a child outside');
      }
    }
  }
}

function broken(what: string) {
  return modelError('MODEL_FILE_INVALID', `The trees in this model ${what}.`);
}
