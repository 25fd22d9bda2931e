import { assertLevel } from '../errors.js';
import { assertFinite, assertSameLength, quotient, type Values } from './error-sums.js';

/**
 * Mean Winkler (interval) score: the width of the interval, and for an outcome outside
 * 200 / (100 − level) times its distance from it.
 * Source: Winkler (1972); Gneiting & Raftery (2007), § 6.2.
 * @param actual recorded cases, length n; entries with a NaN outcome or bound are skipped
 * @param lower  same length and unit
 * @param upper  same length and unit
 * @param level  in percent, above 0 and below 100
 * @returns recorded cases ≥ 0, or `null` when nothing is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_LEVEL_INVALID`, `EVAL_VALUE_INFINITE`
 */
export function winkler(
  actual: Values,
  lower: Values,
  upper: Values,
  level: number,
): number | null {
  assertSameLength(actual, lower);
  assertSameLength(actual, upper);
  assertLevel(level);
  const price = 200 / (100 - level);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < actual.length; i++) {
    const [y, low, high] = [actual[i]!, lower[i]!, upper[i]!];
    if (Number.isNaN(y + low + high)) continue;
    sum += high - low + price * Math.max(0, low - y, y - high);
    n++;
  }
  assertFinite(sum);
  return quotient(sum, n);
}
