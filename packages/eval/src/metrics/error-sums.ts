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
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_VALUE_INFINITE`
 */
export function errorSums(actual: Values, forecast: Values): ErrorSums {
  assertSameLength(actual, forecast);
  let [n, absolute, squared, signed, known] = [0, 0, 0, 0, 0];
  for (let i = 0; i < actual.length; i++) {
    const outcome = actual[i]!;
    const error = forecast[i]! - outcome;
    // ∞ − ∞ is NaN as well, but not unknown.
    if (Number.isNaN(error) && outcome + forecast[i]! !== Infinity) continue;
    n++;
    absolute += Math.abs(error);
    squared += error * error;
    signed += error;
    known += outcome;
  }
  assertFinite(absolute + known);
  return { n, absolute, squared, signed, actual: known };
}

/**
 * A sum over known entries that is not finite has met an infinite one.
 * @throws CrimecastError `EVAL_VALUE_INFINITE`
 */
export function assertFinite(sum: number): void {
  if (Number.isFinite(sum)) return;
  throw evalError(
    'EVAL_VALUE_INFINITE',
    'An outcome, forecast or bound is infinite; give finite counts, and NaN where nothing is known.',
  );
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
