import { modelError } from '../errors.js';
import { readFloats } from '../format/checked-arrays.js';
import { readStrings } from '../format/checked-json.js';
import type { SavedState } from '../point-model.js';

const SLACK = 1e-9;

/** Weights of members by crime, as saved: the crimes, and their weights one after the other. */
export function weightsContents(weights: ReadonlyMap<string, Float64Array>) {
  const numbers = [...weights.values()].flatMap((own) => [...own]);
  return {
    params: { crimes: [...weights.keys()] },
    arrays: new Map([['weights', Float64Array.from(numbers)]]),
  };
}

/**
 * @param width members
 * @throws CrimecastError `MODEL_FILE_INVALID` unless each crime's are above 0 with sum 1
 */
export function readWeights(
  params: SavedState['params'],
  arrays: SavedState['arrays'],
  width: number,
): Map<string, Float64Array> {
  const crimes = readStrings(params, 'crimes');
  const numbers = readFloats(arrays, 'weights', crimes.length * width);
  const weights = new Map(
    crimes.map((crime, c) => [crime, sound(numbers.slice(c * width, (c + 1) * width))]),
  );
  if (weights.size !== crimes.length) throw wrong('a crime twice');
  return weights;
}

function sound(own: Float64Array): Float64Array {
  const sum = own.reduce((total, weight) => total + weight, 0);
  if (own.every((weight) => weight > 0) && Math.abs(sum - 1) < SLACK) return own;
  throw wrong('weights that are not above 0 with sum 1');
}

function wrong(what: string) {
  return modelError('MODEL_FILE_INVALID', `Of its members this model names ${what}.`);
}
