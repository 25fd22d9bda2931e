import { CrimecastError, type DataErrorCode, dataError } from '../errors.js';

/** One thing wrong with one row of a table. */
export interface RowProblem {
  /** The row, counted from 1 below the header. */
  readonly row: number;
  /** How to find it: `line 7` of a file, `row 6` of an array. */
  readonly where: string;
  /** The column, or `null` when the row as a whole is wrong. */
  readonly column: string | null;
  /** What stands there, shortened to 80 characters. */
  readonly value: string;
  readonly code: DataErrorCode;
  /** The whole sentence, with place, value and remedy. */
  readonly message: string;
}

/** Where a row is; its number and how to name it. */
export interface RowPlace {
  readonly row: number;
  readonly where: string;
}

/** What a reader does with a problem when it does not report: throws it. */
export function refuse({ code, message }: RowProblem): never {
  throw dataError(code, message);
}

/** An error of a reader as a problem; errors not on purpose go on. */
export function toProblem(
  error: unknown,
  place: RowPlace,
  column: string | null,
  value: string,
): RowProblem {
  if (!(error instanceof CrimecastError)) throw error;
  const { row, where } = place;
  const code = error.code as DataErrorCode;
  return { row, where, column, value: value.slice(0, 80), code, message: error.message };
}
