import { quotient, type Values } from './error-sums.js';
import type { NaiveScale } from './naive-scale.js';
import { rmse } from './rmse.js';

/**
 * Root mean squared scaled error, pooled: RMSE / root mean squared step of the past.
 * Source: Makridakis, Spiliotis & Assimakopoulos (2022), M5 accuracy competition.
 * @param actual   recorded cases, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @param scale    of the crime, from the training panel
 * @returns ≥ 0, or `null` when no pair is known or the past never moved
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function rmsse(actual: Values, forecast: Values, scale: NaiveScale): number | null {
  return quotient(rmse(actual, forecast), Math.sqrt(scale.squared));
}
