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
  | 'EVAL_FORECAST_INVALID';

export function evalError(code: EvalErrorCode, message: string): CrimecastError {
  return new CrimecastError(code, message);
}
