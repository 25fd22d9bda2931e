import type { FlatTrees } from '../forest/flat-trees.js';
import { assertFinite, readFloats, readIntegers } from '../format/checked-arrays.js';
import type { NumberArray } from '../format/little-endian.js';
import { checkTrees } from './check-trees.js';

/**
 * Trees from the arrays of a saved model.
 * @param prefix before the names of their arrays
 * @param width  columns that they may look at
 * @throws CrimecastError `MODEL_FILE_INVALID` unless every walk through every tree ends
 */
export function readTrees(
  arrays: ReadonlyMap<string, NumberArray>,
  prefix: string,
  width: number,
): FlatTrees {
  const feature = readIntegers(arrays, `${prefix}feature`);
  const trees = {
    feature,
    split: readFloats(arrays, `${prefix}split`, feature.length),
    right: readIntegers(arrays, `${prefix}right`, feature.length),
    starts: readIntegers(arrays, `${prefix}starts`),
  };
  assertFinite(`${prefix}split`, trees.split);
  checkTrees(trees, width);
  return trees;
}
