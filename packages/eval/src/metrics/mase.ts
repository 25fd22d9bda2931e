import { quotient, type Values } from './error-sums.js';
import { mae } from './mae.js';
import type { NaiveScale } from './naive-scale.js';

/**
 * Mean absolute scaled error, pooled: MAE / mean absolute step of the past.
 * Source: Hyndman & Koehler (2006), Another look at measures of forecast accuracy; pooled within
 * a crime because a single short series has too few steps.
 * @param actual   recorded cases, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @param scale    of the crime, from the training panel
 * @returns ≥ 0, or `null` when no pair is known or the past never moved
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function mase(actual: Values, forecast: Values, scale: NaiveScale): number | null {
  return quotient(mae(actual, forecast), scale.absolute);
}
