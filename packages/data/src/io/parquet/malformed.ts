import { dataError } from '../../errors.js';

export function malformed(problem: string, cause?: unknown) {
  return dataError('DATA_PARQUET_MALFORMED', `The Parquet file ${problem}.`, cause);
}
