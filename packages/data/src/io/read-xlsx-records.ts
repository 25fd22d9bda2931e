import { dataError } from '../errors.js';
import type { PanelRecord } from './panel-from-records.js';
import { readXlsxRows, type XlsxOptions } from './read-xlsx.js';

export interface XlsxTableOptions extends XlsxOptions {
  /** The row of the sheet that has the names of the columns, counted from 1; 1 by default. */
  headerRow?: number;
}

/**
 * A table of a workbook as row objects, for `panelFromRecords` and `inspectRecords`: row 1 there is
 * the first below the header, and a blank row is `null`. An empty column without a name is passed over.
 * @throws CrimecastError what {@link readXlsxRows} throws; `DATA_EMPTY` without a header;
 * `DATA_COLUMN_DUPLICATE`; `DATA_COLUMN_MISSING` for a cell in a column that has no name
 * @example
 * inspectRecords(await readXlsxRecords(bytes), { area: 'code', crime: 'head', time: 'year', value: 'n' }, 'year')
 */
export async function readXlsxRecords(
  bytes: Uint8Array,
  options: XlsxTableOptions = {},
): Promise<(PanelRecord | null)[]> {
  const { headerRow = 1, ...rest } = options;
  const rows = await readXlsxRows(bytes, rest);
  const header = (rows[headerRow - 1] ?? []).map((cell) => (cell === null ? '' : String(cell)));
  if (header.every((name) => name === '')) {
    throw dataError(
      'DATA_EMPTY',
      `Row ${headerRow} of the sheet has no names of columns; say which row has with "headerRow".`,
    );
  }
  const twice = header.find((name, c) => name !== '' && header.indexOf(name) !== c);
  if (twice !== undefined) {
    throw dataError(
      'DATA_COLUMN_DUPLICATE',
      `The column "${twice}" occurs twice; rename one of them.`,
    );
  }
  const named = header.flatMap((name, c) => (name === '' ? [] : [c]));
  return rows.slice(headerRow).map((row, r) => {
    if (row.every((cell) => cell === null)) return null;
    const stray = row.findIndex((cell, c) => cell !== null && (header[c] ?? '') === '');
    if (stray >= 0) throw strayCell(headerRow + r + 1, stray + 1, row[stray]!);
    return Object.fromEntries(named.map((c) => [header[c]!, row[c]!]));
  });
}

function strayCell(row: number, column: number, cell: string | number) {
  return dataError(
    'DATA_COLUMN_MISSING',
    `Row ${row}, column ${column} of the sheet holds "${cell}", but that column has no name; name it in the header, or clear the cell.`,
  );
}
