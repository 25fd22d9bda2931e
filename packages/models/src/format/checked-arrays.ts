import { modelError } from '../errors.js';
import type { NumberArray } from './little-endian.js';

type Arrays = ReadonlyMap<string, NumberArray>;

/** @throws CrimecastError `MODEL_FILE_INVALID` when the array is missing, or not of that length */
export function readFloats(arrays: Arrays, name: string, length?: number): Float64Array {
  const numbers = arrays.get(name);
  if (!(numbers instanceof Float64Array)) throw wrong(name, 'is missing or of another type');
  checkLength(name, numbers, length);
  return numbers;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` when the array is missing, or not of that length */
export function readIntegers(arrays: Arrays, name: string, length?: number): Int32Array {
  const numbers = arrays.get(name);
  if (!(numbers instanceof Int32Array)) throw wrong(name, 'is missing or of another type');
  checkLength(name, numbers, length);
  return numbers;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` when a value is NaN or infinite */
export function assertFinite(name: string, numbers: Float64Array): void {
  if (!numbers.every(Number.isFinite)) throw wrong(name, 'holds a value that is not finite');
}

function checkLength(name: string, numbers: NumberArray, length: number | undefined): void {
  if (length !== undefined && numbers.length !== length) {
    throw wrong(name, `has ${numbers.length} numbers where ${length} belong`);
  }
}

function wrong(name: string, what: string) {
  return modelError('MODEL_FILE_INVALID', `The array "${name}" of this model ${what}.`);
}
