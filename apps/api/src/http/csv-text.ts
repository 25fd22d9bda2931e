import { csvRecord, formulaSafe } from '@crimecast/data';

export type Cell = string | number | boolean | null | undefined;

/** A flat table: a name per column, and as many cells in each row. */
export interface Table {
  readonly header: readonly string[];
  rows(): Iterable<readonly Cell[]>;
}

/** A table as CSV (RFC 4180): a missing cell is empty, text never starts a formula. */
export function csvText({ header, rows }: Table): string {
  const lines = [csvRow(header)];
  for (const row of rows()) lines.push(csvRow(row));
  return lines.join('');
}

/** One record of it. */
export function csvRow(cells: readonly Cell[]): string {
  const line = csvRecord(cells.map(field));
  return `${line.slice(0, -1)}\r\n`;
}

function field(cell: Cell): string | number {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? formulaSafe(cell) : String(cell);
}
