import { assertFinite, assertSameLength, quotient, type Values } from './error-sums.js';

/**
 * Mean Poisson deviance, 2·Σ(y·ln(y / ŷ) − y + ŷ) / n, with 0·ln 0 = 0: how far expected counts
 * are from what came, for counts that scatter like a Poisson variable.
 * Source: McCullagh & Nelder (1989), Generalized Linear Models, § 2.3.
 * @param actual   recorded cases ≥ 0, length n; NaN pairs are skipped
 * @param forecast same length and unit, ≥ 0
 * @returns ≥ 0, or `null` when no pair is known, or something came where a forecast of 0 had
 * excluded it (the deviance has no bound there), or a forecast is negative
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function poissonDeviance(actual: Values, forecast: Values): number | null {
  assertSameLength(actual, forecast);
  let sum = 0;
  let n = 0;
  let excluded = false;
  for (let i = 0; i < actual.length; i++) {
    const [y, expected] = [actual[i]!, forecast[i]!];
    if (Number.isNaN(y + expected)) continue;
    assertFinite(y + expected);
    n++;
    if (expected < 0 || (y > 0 && expected === 0)) excluded = true;
    else sum += (y > 0 ? y * Math.log(y / expected) : 0) - y + expected;
  }
  return excluded ? null : quotient(2 * sum, n);
}
