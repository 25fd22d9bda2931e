import { CrimecastError } from '@crimecast/data';

/** What starting or running the API may throw; problems of one request are in `problems/`. */
export type ApiErrorCode =
  | 'API_ALERTS_KEY_MISSING'
  | 'API_ALERTS_UNCONFIGURED'
  | 'API_BLOB_CORRUPT'
  | 'API_CONFIG_INVALID'
  | 'API_DATABASE_UNUSABLE'
  | 'API_HOME_LOCKED'
  | 'API_HOST_UNUSABLE'
  | 'API_KEY_INVALID'
  | 'API_PORT_TAKEN'
  | 'API_REDIS_UNUSABLE'
  | 'RUN_FILE_CORRUPT'
  | 'RUN_TRAINING_FAILED';

export function apiError(code: ApiErrorCode, message: string, cause?: unknown): CrimecastError {
  return new CrimecastError(code, message, cause === undefined ? undefined : { cause });
}
