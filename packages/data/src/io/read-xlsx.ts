import { readSheet } from 'read-excel-file/universal';
import { CrimecastError, dataError } from '../errors.js';
import { readZip, type ZipEntry } from './read-zip.js';
import { columnNumber, type FailedFormula, failedFormulas } from './xlsx-failed-formulas.js';

/** A cell as it is stored: text stays text, a number is a number, an empty cell is `null`. */
export type XlsxCell = string | number | null;

export interface XlsxOptions {
  /** Its name, or its place counted from 1; 1 by default. */
  sheet?: string | number;
  /** Bytes the workbook may have unpacked; 256 MiB by default. */
  maxBytes?: number;
  /** Cells, rows × columns to the last one used; 8 million by default. */
  maxCells?: number;
}

/**
 * The rows of one sheet of an XLSX workbook, all equally long. Row 1 of the sheet is element 0,
 * empty rows in between included; nothing is trimmed. Dates become text (`2022-03-31`, with a
 * time only if they have one), truth values `TRUE` and `FALSE`. A formula gives its saved result; one
 * that failed gives its error as text (`#REF!`), one never calculated itself (`=SUM(A1:A3)`).
 * @throws CrimecastError `DATA_XLSX_MALFORMED` for a file that is cut off, damaged or no workbook;
 * `DATA_SHEET_UNKNOWN`; `DATA_TOO_LARGE` beyond a limit
 */
export async function readXlsxRows(
  bytes: Uint8Array,
  options: XlsxOptions = {},
): Promise<XlsxCell[][]> {
  const { sheet = 1, maxBytes = 2 ** 28, maxCells = 8_000_000 } = options;
  if (typeof sheet === 'number' && !(Number.isInteger(sheet) && sheet >= 1)) {
    throw dataError('DATA_SHEET_UNKNOWN', `There is no sheet ${sheet}; sheets count from 1.`);
  }
  const entries = await readZip(bytes, (name) => /\.xml(\.rels)?$/.test(name), maxBytes);
  for (const entry of entries) refuseHugeSheet(entry, maxCells);
  try {
    const rows = await readSheet(bytes.slice().buffer, sheet, { trim: false });
    return withFailed(
      rows.map((row) => row.map(toCell)),
      failedFormulas(entries, sheet),
    );
  } catch (cause) {
    throw explain(cause, sheet);
  }
}

/** One cell far away would otherwise have every row up to it filled with empty ones. */
function refuseHugeSheet({ name, bytes }: ZipEntry, maxCells: number): void {
  if (!/worksheets\/[^/]+\.xml$/.test(name)) return;
  let [rows, columns] = [0, 0];
  for (const match of new TextDecoder()
    .decode(bytes)
    .matchAll(/\sr\s*=\s*["']([A-Z]*)(\d+)["']/gi)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(columns, columnNumber(match[1]!));
    if (rows * Math.max(columns, 1) > maxCells) {
      throw dataError(
        'DATA_TOO_LARGE',
        `"${name}" reaches to cell ${match[1]}${match[2]}, beyond ${maxCells} cells; delete what lies outside the table, or raise "maxCells".`,
      );
    }
  }
}

function withFailed(rows: XlsxCell[][], failed: readonly FailedFormula[]): XlsxCell[][] {
  let width = rows[0]?.length ?? 0;
  for (const { row, column, text } of failed) {
    width = Math.max(width, column + 1);
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = text;
  }
  if (failed.length === 0) return rows;
  return rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null));
}

function toCell(value: unknown): XlsxCell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(value);
}

function explain(cause: unknown, sheet: string | number): CrimecastError {
  if (cause instanceof CrimecastError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof Error && cause.name === 'SheetNotFoundError') {
    return dataError('DATA_SHEET_UNKNOWN', `There is no sheet "${sheet}": ${message}`, cause);
  }
  return dataError('DATA_XLSX_MALFORMED', `The workbook cannot be read: ${message}`, cause);
}
