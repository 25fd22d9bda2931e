import { dataError } from '../errors.js';

/** What a CSV may hold at most; beyond it reading stops with `DATA_TOO_LARGE`. */
export interface CsvLimits {
  /** Bytes, after unpacking; 1 GiB by default. */
  bytes?: number;
  /** Rows below the header; 20 million by default. */
  rows?: number;
  /** Columns; 4,096 by default. */
  columns?: number;
  /** Characters in one field; 1 million by default. */
  fieldLength?: number;
}

export type AllCsvLimits = Required<CsvLimits>;

export function csvLimits(limits: CsvLimits = {}): AllCsvLimits {
  return { bytes: 2 ** 30, rows: 20_000_000, columns: 4096, fieldLength: 1_000_000, ...limits };
}

/** Checks one record; `row` counts from 1 below the header. */
export function checkRecord(
  fields: readonly string[],
  line: number,
  row: number,
  limits: AllCsvLimits,
): void {
  if (row > limits.rows) throw tooLarge(line, `is row ${row}`, limits.rows, 'rows');
  if (fields.length > limits.columns) {
    throw tooLarge(line, `has ${fields.length} columns`, limits.columns, 'columns');
  }
  for (const field of fields) {
    if (field.length > limits.fieldLength) {
      throw tooLarge(
        line,
        `has ${field.length} characters in one field`,
        limits.fieldLength,
        'fieldLength',
      );
    }
  }
}

export function tooLarge(line: number, what: string, limit: number, name: keyof CsvLimits) {
  return dataError(
    'DATA_TOO_LARGE',
    `Line ${line} of the CSV ${what}; the limit is ${limit}. Raise the limit "${name}" if that is right.`,
  );
}
