import { CrimecastError } from '@crimecast/data';

/** What `@crimecast/models` may throw. */
export type ModelErrorCode =
  /** No model has that id. */
  | 'MODEL_UNKNOWN'
  /** A horizon that is no integer from 1 to 10,000. */
  | 'MODEL_HORIZON_INVALID'
  /** An interval level outside (0, 100). */
  | 'MODEL_LEVEL_INVALID'
  /** A seed that is no integer. */
  | 'MODEL_SEED_INVALID'
  /** A number of workers that is no integer from 1 to 256. */
  | 'MODEL_WORKERS_INVALID'
  /** A panel without a series, without a period, or without a known change to judge features by. */
  | 'MODEL_TRAIN_EMPTY'
  /** Series, sums, shares or past errors that do not fit a hierarchy. */
  | 'MODEL_HIERARCHY_INVALID'
  /** A history by another frequency than the model was fitted on, or with a value that is no count. */
  | 'MODEL_HISTORY_INVALID'
  /** Rows of features, targets or weights, or values of a panel, that cannot be learned from or forecast. */
  | 'MODEL_ROWS_INVALID'
  /** An option of a fit outside what it may be. */
  | 'MODEL_OPTIONS_INVALID'
  /** Other columns than the model was fitted on. */
  | 'MODEL_FEATURES_MISMATCH'
  /** No series of the panel has that id. */
  | 'MODEL_SERIES_UNKNOWN'
  /** A network is to learn, and TensorFlow.js is not there. */
  | 'MODEL_BACKEND_MISSING'
  /** Not a saved model at all. */
  | 'MODEL_FILE_FOREIGN'
  /** Bytes are missing at the end. */
  | 'MODEL_FILE_TRUNCATED'
  /** Written by a later version of this library. */
  | 'MODEL_FILE_NEWER'
  /** The checksum does not match. */
  | 'MODEL_FILE_CORRUPT'
  /** Intact, but its content breaks a rule of the format. */
  | 'MODEL_FILE_INVALID';

export function modelError(code: ModelErrorCode, message: string, cause?: unknown): CrimecastError {
  return new CrimecastError(code, message, cause === undefined ? undefined : { cause });
}
