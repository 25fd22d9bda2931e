import { assertFinite, assertSameLength, quotient, type Values } from './error-sums.js';

/**
 * Symmetric mean absolute percentage error, the mean of 2|y − ŷ| / (y + ŷ). A pair of two zeros
 * is an exact forecast and counts as 0.
 * Source: Makridakis (1993), Accuracy measures; as used in the M4 competition.
 * @param actual   recorded cases ≥ 0, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @returns a fraction from 0 to 2, or `null` when no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function smape(actual: Values, forecast: Values): number | null {
  assertSameLength(actual, forecast);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < actual.length; i++) {
    const [y, guess] = [actual[i]!, forecast[i]!];
    const size = Math.abs(y) + Math.abs(guess);
    if (Number.isNaN(size)) continue;
    assertFinite(size);
    if (size > 0) sum += (2 * Math.abs(guess - y)) / size;
    n++;
  }
  return quotient(sum, n);
}
