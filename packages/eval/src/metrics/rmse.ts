import { errorSums, type Values } from './error-sums.js';

/**
 * Root mean squared error, √(Σ(y − ŷ)² / n).
 * @param actual   recorded cases, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @returns recorded cases ≥ 0, or `null` when no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function rmse(actual: Values, forecast: Values): number | null {
  const { squared, n } = errorSums(actual, forecast);
  return n === 0 ? null : Math.sqrt(squared / n);
}
