import { evalError } from '../errors.js';
import { assertFinite, assertSameLength, quotient, type Values } from './error-sums.js';

/**
 * Mean pinball loss of forecasts of one quantile: what is above costs `quantile` per case, what
 * is below the rest.
 * Source: Koenker & Bassett (1978), Regression quantiles.
 * @param actual   recorded cases, length n; NaN pairs are skipped
 * @param forecast same length and unit
 * @param quantile above 0 and below 1; 0.5 gives half of the mean absolute error
 * @returns recorded cases ≥ 0, or `null` when no pair is known
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_LEVEL_INVALID`, `EVAL_VALUE_INFINITE`
 */
export function pinball(actual: Values, forecast: Values, quantile: number): number | null {
  assertSameLength(actual, forecast);
  assertQuantile(quantile);
  let sum = 0;
  let n = 0;
  for (let i = 0; i < actual.length; i++) {
    const over = actual[i]! - forecast[i]!;
    if (Number.isNaN(over)) continue;
    sum += over > 0 ? quantile * over : (quantile - 1) * over;
    n++;
  }
  assertFinite(sum);
  return quotient(sum, n);
}

/** @throws CrimecastError `EVAL_LEVEL_INVALID` unless above 0 and below 1 */
export function assertQuantile(quantile: number): void {
  if (quantile > 0 && quantile < 1) return;
  throw evalError(
    'EVAL_LEVEL_INVALID',
    `The quantile is ${quantile}; give one above 0 and below 1.`,
  );
}
