import { assertFinite, assertSameLength, quotient, type Values } from './error-sums.js';

/**
 * Mean width of intervals, Σ(upper − lower) / n: with equal coverage the narrower is the better.
 * @param lower length n; entries with a NaN bound are skipped
 * @param upper same length and unit
 * @returns recorded cases, or `null` when no interval is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function intervalWidth(lower: Values, upper: Values): number | null {
  assertSameLength(lower, upper);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < lower.length; i++) {
    const width = upper[i]! - lower[i]!;
    if (Number.isNaN(width)) continue;
    sum += width;
    n++;
  }
  assertFinite(sum);
  return quotient(sum, n);
}
