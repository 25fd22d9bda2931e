import { errorSums, quotient, type Values } from './error-sums.js';

/**
 * Mean absolute error, Σ|y − ŷ| / n.
 * @param actual   recorded cases, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @returns recorded cases ≥ 0, or `null` when no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function mae(actual: Values, forecast: Values): number | null {
  const { absolute, n } = errorSums(actual, forecast);
  return quotient(absolute, n);
}
