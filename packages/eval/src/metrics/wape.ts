import { errorSums, quotient, type Values } from './error-sums.js';

/**
 * Weighted absolute percentage error, Σ|y − ŷ| / Σy.
 * @param actual   recorded cases, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @returns a fraction ≥ 0, or `null` when every known outcome is 0 or no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function wape(actual: Values, forecast: Values): number | null {
  const sums = errorSums(actual, forecast);
  return quotient(sums.absolute, sums.actual);
}
