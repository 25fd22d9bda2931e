import { assertFinite, assertSameLength, quotient, type Values } from './error-sums.js';

/**
 * MAE of a forecast divided by the MAE of a reference, over the outcomes that both forecast.
 * @param actual    recorded cases, length n; NaN triples are skipped
 * @param forecast  same length and unit
 * @param reference same length and unit: usually naive
 * @returns below 1 when the forecast is better; `null` when nothing is known by all three or the
 * reference is without error
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function relativeMae(actual: Values, forecast: Values, reference: Values): number | null {
  assertSameLength(actual, forecast);
  assertSameLength(actual, reference);
  let own = 0;
  let other = 0;
  for (let i = 0; i < actual.length; i++) {
    const error = Math.abs(forecast[i]! - actual[i]!);
    const referenceError = Math.abs(reference[i]! - actual[i]!);
    if (Number.isNaN(error) || Number.isNaN(referenceError)) continue;
    own += error;
    other += referenceError;
  }
  assertFinite(own + other);
  return quotient(own, other);
}
