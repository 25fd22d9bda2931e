import { evalError } from '../errors.js';

/** Recorded cases or forecasts of them; NaN is unknown. */
export type Values = ArrayLike<number>;

/** Sums over the pairs that are both known, with e = forecast − actual. */
export interface ErrorSums {
  readonly n: number;
  /** Σ|e| */
  readonly absolute: number;
  /** Σe² */
  readonly squared: number;
  /** Σe */
  readonly signed: number;
  /** Σ actual */
  readonly actual: number;
}

/**
 * What every point metric is made of, in one pass; pairs with a NaN are skipped.
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`
 */
export function errorSums(actual: Values, forecast: Values): ErrorSums {
  assertSameLength(actual, forecast);
  const sums = { n: 0, absolute: 0, squared: 0, signed: 0, actual: 0 };
  for (let i = 0; i < actual.length; i++) {
    const error = forecast[i]! - actual[i]!;
    if (Number.isNaN(error)) continue;
    sums.n++;
    sums.absolute += Math.abs(error);
    sums.squared += error * error;
    sums.signed += error;
    sums.actual += actual[i]!;
  }
  return sums;
}

/** @throws CrimecastError `EVAL_LENGTH_MISMATCH` */
export function assertSameLength(actual: Values, forecast: Values): void {
  if (actual.length === forecast.length) return;
  throw evalError(
    'EVAL_LENGTH_MISMATCH',
    `${actual.length} outcomes cannot be compared with ${forecast.length} forecasts; align them first.`,
  );
}

/** A quotient, or `null` where the denominator is 0 or unknown. */
export function quotient(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null) return null;
  if (denominator === 0 || Number.isNaN(denominator)) return null;
  return numerator / denominator;
}
