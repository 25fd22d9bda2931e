import { assertFinite, readFloats } from '../format/checked-arrays.js';
import type { NumberArray } from '../format/little-endian.js';
import { type NetworkShape, type Weights, weightSizes } from './network.js';

/**
 * The matrices of a network of this shape; every size is checked before any number.
 * @throws CrimecastError `MODEL_FILE_INVALID` on a missing one, another size, a number not finite
 */
export function restoreWeights(
  shape: NetworkShape,
  arrays: ReadonlyMap<string, NumberArray>,
): Weights {
  const weights = new Map<string, Float64Array>();
  for (const [name, [rows, columns]] of weightSizes(shape)) {
    weights.set(name, readFloats(arrays, name, rows * columns));
  }
  for (const [name, numbers] of weights) assertFinite(name, numbers);
  return weights;
}
