import { evalError } from '../errors.js';
import type { Values } from './error-sums.js';
import { pinball } from './pinball.js';

/** Forecasts of one quantile, as aligned with the outcomes. */
export interface QuantileForecast {
  /** Above 0 and below 1. */
  readonly quantile: number;
  readonly values: Values;
}

/**
 * The weighted mean of pinball losses over a grid of quantiles, not doubled: Σ w·pinball / Σ w.
 * Quantiles that cross are scored as they are.
 * @param actual  recorded cases, length n; pairs with a NaN are skipped, quantile by quantile
 * @param weights ≥ 0, one per quantile, such as `quantileWeights` gives. Default all equal
 * @returns recorded cases ≥ 0; half of the CRPS on a dense grid; `null` without a quantile, a
 * known pair or a positive weight
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_LEVEL_INVALID`, `EVAL_VALUE_INFINITE`,
 * `EVAL_OPTION_INVALID` for weights that do not fit
 */
export function meanPinball(
  actual: Values,
  quantiles: readonly QuantileForecast[],
  weights?: readonly number[],
): number | null {
  if (weights && (weights.length !== quantiles.length || !weights.every((weight) => weight >= 0))) {
    throw evalError(
      'EVAL_OPTION_INVALID',
      `The weights are ${weights.join(', ')}; give one of 0 or more for each of ${quantiles.length} quantiles.`,
    );
  }
  let sum = 0;
  let total = 0;
  for (const [q, { quantile, values }] of quantiles.entries()) {
    const loss = pinball(actual, values, quantile);
    if (loss === null) return null;
    sum += (weights?.[q] ?? 1) * loss;
    total += weights?.[q] ?? 1;
  }
  return total === 0 ? null : sum / total;
}

/**
 * The continuous ranked probability score from a few quantiles: twice the weighted mean of their
 * pinball losses ({@link meanPinball}). It becomes the CRPS itself as quantiles become dense; on
 * an uneven grid give the weights of `quantileWeights`. A figure needs its grid beside it: grids
 * of few quantiles give other values than dense ones.
 * Source: Gneiting & Raftery (2007), Strictly proper scoring rules, § 4.2; Laio & Tamea (2007).
 * @param actual recorded cases, length n; pairs with a NaN are skipped, quantile by quantile
 * @returns recorded cases ≥ 0, or `null` without a quantile or a known pair
 * @throws CrimecastError as {@link meanPinball}
 */
export function crps(
  actual: Values,
  quantiles: readonly QuantileForecast[],
  weights?: readonly number[],
): number | null {
  const plain = meanPinball(actual, quantiles, weights);
  return plain === null ? null : 2 * plain;
}
