import { errorSums, quotient, type Values } from './error-sums.js';

/**
 * Mean error, Σ(ŷ − y) / n: above 0 when forecasts are too high.
 * @param actual   recorded cases, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @returns recorded cases, or `null` when no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function bias(actual: Values, forecast: Values): number | null {
  const { signed, n } = errorSums(actual, forecast);
  return quotient(signed, n);
}
