import { modelError } from '../errors.js';

type JsonObject = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property only: names like `__proto__` find nothing that was not written. */
function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function readObject(object: JsonObject, key: string): Record<string, unknown> {
  const value = own(object, key);
  if (!isRecord(value)) throw wrong(key, 'an object');
  return value;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function readString(object: JsonObject, key: string): string {
  const value = own(object, key);
  if (typeof value !== 'string') throw wrong(key, 'a text');
  return value;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` unless it is an integer in [min, max] */
export function readInteger(object: JsonObject, key: string, min: number, max: number): number {
  const value = own(object, key);
  if (!Number.isSafeInteger(value) || (value as number) < min || (value as number) > max) {
    throw wrong(key, `an integer from ${min} to ${max}`);
  }
  return value as number;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function readBoolean(object: JsonObject, key: string): boolean {
  const value = own(object, key);
  if (typeof value !== 'boolean') throw wrong(key, 'true or false');
  return value;
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function readStrings(object: JsonObject, key: string): string[] {
  const value = own(object, key);
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw wrong(key, 'a list of texts');
  }
  return value as string[];
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function readList(object: JsonObject, key: string): unknown[] {
  const value = own(object, key);
  if (!Array.isArray(value)) throw wrong(key, 'a list');
  return value;
}

function wrong(key: string, expected: string) {
  return modelError('MODEL_FILE_INVALID', `"${key}" in this model is not ${expected}.`);
}
