import { parquetWriteBuffer } from 'hyparquet-writer';
import { type Cell, csvRow } from '../../http/csv-text.js';
import type { ResultForm } from '../job-code.js';

/** One column of a result: text, or numbers with NaN where there is none. */
export type ResultColumn =
  | { readonly name: string; readonly text: readonly (string | null)[] }
  | { readonly name: string; readonly numbers: ArrayLike<number>; readonly whole?: boolean };

/** A result in all forms: a document as JSON, a table of it as CSV and Parquet. */
export function resultForms(document: object, columns: readonly ResultColumn[]): ResultForm[] {
  return [
    { form: 'json', bytes: new TextEncoder().encode(JSON.stringify(document)) },
    { form: 'csv', bytes: csvBytes(columns) },
    { form: 'parquet', bytes: parquetBytes(columns) },
  ];
}

/** Columns of equal length as CSV; text never starts a formula, a missing number is empty. */
export function csvBytes(columns: readonly ResultColumn[]): Uint8Array {
  const lines = [csvRow(columns.map(({ name }) => name))];
  const cells = columns.map(cellsOf);
  for (let row = 0; row < lengthOf(columns); row++) lines.push(csvRow(cells.map((at) => at(row))));
  return new TextEncoder().encode(lines.join(''));
}

/** The same as Parquet: a missing number is null. */
export function parquetBytes(columns: readonly ResultColumn[]): Uint8Array {
  const length = lengthOf(columns);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column) => {
        const at = cellsOf(column);
        const data = Array.from({ length }, (_, row) => at(row));
        const type = 'text' in column ? 'STRING' : column.whole ? 'INT32' : 'DOUBLE';
        return { name: column.name, data, type, nullable: true };
      }),
    }),
  );
}

function cellsOf(column: ResultColumn): (row: number) => Cell {
  if ('text' in column) return (row) => column.text[row] ?? null;
  return (row) => {
    const value = column.numbers[row]!;
    return Number.isNaN(value) ? null : value;
  };
}

function lengthOf([first]: readonly ResultColumn[]): number {
  if (!first) return 0;
  return 'text' in first ? first.text.length : first.numbers.length;
}
