import { CrimecastError } from '@crimecast/data';

/** What `@crimecast/eval` may throw. */
export type EvalErrorCode =
  /** Outcomes and forecasts that differ in length. */
  | 'EVAL_LENGTH_MISMATCH'
  /** A quantile outside (0, 1), or an interval level outside (0, 100). */
  | 'EVAL_LEVEL_INVALID'
  /** No forecaster, or two of the same name. */
  | 'EVAL_MODELS_INVALID'
  /** A reference model that the backtest does not hold. */
  | 'EVAL_REFERENCE_UNKNOWN'
  /** A forecast that does not have the shape the contract asks for. */
  | 'EVAL_FORECAST_INVALID'
  /** Bounds of a forecast in the wrong order: lower above upper, or a wide interval inside a narrow one. */
  | 'EVAL_QUANTILES_CROSS'
  /** An infinite outcome, forecast or bound where a sum is asked for. */
  | 'EVAL_VALUE_INFINITE'
  /** An outcome of an event that is neither 0 nor 1. */
  | 'EVAL_OUTCOME_INVALID'
  /** A probability outside [0, 1]. */
  | 'EVAL_PROBABILITY_INVALID'
  /** An option outside its range, or a choice that is none. */
  | 'EVAL_OPTION_INVALID'
  /** Nothing to compare: no model, period or series is left. */
  | 'EVAL_EMPTY';

export function evalError(code: EvalErrorCode, message: string): CrimecastError {
  return new CrimecastError(code, message);
}

/** @throws CrimecastError `EVAL_OPTION_INVALID` unless `value` is an integer ≥ `least` */
export function assertInteger(name: string, value: number, least = 1): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw evalError(
    'EVAL_OPTION_INVALID',
    `${name} is ${value}; give an integer of ${least} or more.`,
  );
}

/** @throws CrimecastError `EVAL_LEVEL_INVALID` unless `level` is a percent above 0 and below 100 */
export function assertLevel(level: number): void {
  if (level > 0 && level < 100) return;
  throw evalError(
    'EVAL_LEVEL_INVALID',
    `The level is ${level}; give a percent above 0 and below 100.`,
  );
}
