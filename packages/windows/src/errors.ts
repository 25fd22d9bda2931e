import { CrimecastError } from '@crimecast/data';

/** What `@crimecast/windows` may throw. */
export type WindowsErrorCode =
  /** A window size, horizon or stride that is no integer ≥ 1. */
  | 'WINDOW_OPTION_INVALID'
  /** An origin outside the panel, repeated, or with nothing after it. */
  | 'WINDOW_ORIGIN_INVALID'
  /** A category that no training row had, where none is allowed. */
  | 'WINDOW_CATEGORY_UNKNOWN'
  /** A row that knows something from after the origin. */
  | 'WINDOW_LEAKAGE';

export function windowsError(code: WindowsErrorCode, message: string): CrimecastError {
  return new CrimecastError(code, message);
}

/** @throws CrimecastError `WINDOW_OPTION_INVALID` unless `value` is an integer ≥ 1 */
export function assertPositiveInteger(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 1) return;
  throw windowsError('WINDOW_OPTION_INVALID', `${name} is ${value}; give an integer of 1 or more.`);
}
