import { assertSameLength, quotient, type Values } from './error-sums.js';

/**
 * The share of outcomes inside their interval, both bounds included.
 * @param actual recorded cases, length n; entries with a NaN outcome or bound are skipped
 * @param lower  same length and unit
 * @param upper  same length and unit
 * @returns a fraction from 0 to 1, or `null` when nothing is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`
 */
export function coverage(actual: Values, lower: Values, upper: Values): number | null {
  assertSameLength(actual, lower);
  assertSameLength(actual, upper);
  let n = 0;
  let inside = 0;
  for (let i = 0; i < actual.length; i++) {
    if (Number.isNaN(actual[i]! + lower[i]! + upper[i]!)) continue;
    n++;
    if (lower[i]! <= actual[i]! && actual[i]! <= upper[i]!) inside++;
  }
  return quotient(inside, n);
}
