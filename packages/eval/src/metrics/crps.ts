import type { Values } from './error-sums.js';
import { pinball } from './pinball.js';

/** Forecasts of one quantile, as aligned with the outcomes. */
export interface QuantileForecast {
  /** Above 0 and below 1. */
  readonly quantile: number;
  readonly values: Values;
}

/**
 * The continuous ranked probability score from a few quantiles: twice the mean of their pinball
 * losses, which becomes the CRPS itself as quantiles become dense and even. Quantiles that cross
 * are scored as they are.
 * Source: Gneiting & Raftery (2007), Strictly proper scoring rules, § 4.2; Laio & Tamea (2007).
 * @param actual recorded cases, length n; pairs with a NaN are skipped, quantile by quantile
 * @returns recorded cases ≥ 0, or `null` without a quantile or a known pair
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_LEVEL_INVALID`
 */
export function crps(actual: Values, quantiles: readonly QuantileForecast[]): number | null {
  let sum = 0;
  for (const { quantile, values } of quantiles) {
    const loss = pinball(actual, values, quantile);
    if (loss === null) return null;
    sum += loss;
  }
  return quantiles.length === 0 ? null : (2 * sum) / quantiles.length;
}
