import { modelError } from '../errors.js';
import { assertFinite, readFloats, readIntegers } from '../format/checked-arrays.js';
import { readList, readString, readStrings } from '../format/checked-json.js';
import { packContents, unpackContents } from '../format/container.js';
import type { NumberArray } from '../format/little-endian.js';
import { LIBRARY_VERSION } from '../version.js';
import { wordsOf } from './add-category-trees.js';
import { brokenTrees } from './check-trees.js';
import { readTrees } from './read-trees.js';
import type { CategoryCuts, TreeModel } from './tree-model.js';

const KIND = 'trees';

/**
 * A fitted forest or boosting as bytes, for `loadTrees`: all that `predict` needs. The rows that
 * quantiles are read from are not among it.
 */
export function saveTrees(model: TreeModel): Uint8Array {
  const { trees, categories } = model;
  const arrays = new Map<string, NumberArray>([
    ['feature', trees.feature],
    ['split', trees.split],
    ['right', trees.right],
    ['starts', trees.starts],
    ['gains', model.gains],
  ]);
  if (categories) arrays.set('counts', categories.counts).set('sets', categories.sets);
  const { kind, names, link, base } = model;
  return packContents({
    header: { kind: KIND, library: LIBRARY_VERSION, of: kind, names, link, base: [base] },
    arrays,
  });
}

/**
 * The model that `saveTrees` wrote: the same forecasts, to the bit.
 * @throws CrimecastError `MODEL_FILE_FOREIGN`, `MODEL_FILE_TRUNCATED`, `MODEL_FILE_CORRUPT`,
 * `MODEL_FILE_NEWER`, and `MODEL_FILE_INVALID` on content that breaks a rule, such as a walk that
 * would not end
 */
export function loadTrees(bytes: Uint8Array): TreeModel {
  const { header, arrays } = unpackContents(bytes);
  const kind = readString(header, 'of');
  const link = readString(header, 'link');
  const [base] = readList(header, 'base');
  const names = readStrings(header, 'names');
  if (readString(header, 'kind') !== KIND) throw wrong('holds no trees but a forecaster');
  if (kind !== 'forest' && kind !== 'boosting') throw wrong('is neither a forest nor a boosting');
  if (link !== 'identity' && link !== 'log') throw wrong('has an unknown link');
  if (typeof base !== 'number' || !Number.isFinite(base)) throw wrong('starts from no number');
  if (names.length === 0 || new Set(names).size !== names.length) {
    throw wrong('has no columns or one twice');
  }
  const trees = readTrees(arrays, '', names.length);
  const gains = readFloats(arrays, 'gains', names.length);
  assertFinite('gains', gains);
  const categories = arrays.has('counts') ? readCategories(arrays, names.length) : null;
  if (categories) checkSets(trees.feature, trees.split, categories);
  return { kind, names, trees, base, link, gains, categories };
}

const MOST_CATEGORIES = 255;

function readCategories(arrays: ReadonlyMap<string, NumberArray>, columns: number): CategoryCuts {
  const counts = readIntegers(arrays, 'counts', columns);
  if (counts.some((count) => count < 0 || count > MOST_CATEGORIES)) {
    throw wrong('has a number of categories outside 0 to 255');
  }
  return { counts, sets: readIntegers(arrays, 'sets') };
}

function checkSets(feature: Int32Array, split: Float64Array, { counts, sets }: CategoryCuts) {
  for (let node = 0; node < feature.length; node++) {
    const count = feature[node]! < 0 ? 0 : counts[feature[node]!]!;
    const first = split[node]!;
    if (count === 0 || (Number.isInteger(first) && first >= 0)) {
      if (count === 0 || first + wordsOf(count) < sets.length) continue;
    }
    throw brokenTrees('have a set of categories outside');
  }
}

function wrong(what: string) {
  return modelError('MODEL_FILE_INVALID', `This model ${what}.`);
}
