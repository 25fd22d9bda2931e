import { dataError } from '../errors.js';
import type { Frequency } from '../panel/frequency.js';
import type { Panel } from '../panel/panel.js';
import { type PanelRow, panelFromRows } from '../panel/panel-from-rows.js';
import { type InspectOptions, type PanelReport, RowCollector } from './collect-rows.js';
import { columnIndices } from './columns.js';
import { columnNames, type PanelColumns } from './panel-columns.js';
import { PanelRowReader } from './panel-row-reader.js';
import { refuse } from './row-problem.js';

/** A row object of any source: a query's answer, a parsed JSON file. */
export type PanelRecord = Readonly<Record<string, unknown>>;

/**
 * A panel from row objects with one row per area, crime and period. Names and codes must be text;
 * periods text, a number (`2022`) or a `Date` (its UTC day); counts a number, a bigint or text.
 * `null` and `undefined` count as empty. A record that is `null` stands for a blank row: passed over,
 * but counted in "row 7". A period without a row is missing, not zero.
 * @throws CrimecastError `DATA_EMPTY` without rows, `DATA_COLUMN_MISSING`, `DATA_PANEL_INVALID`,
 * `DATA_PERIOD_INVALID`, `DATA_COUNT_INVALID`, `DATA_DUPLICATE_CELL`, with row and column
 * @example
 * panelFromRecords(rows, { area: 'borough', crime: 'type', time: 'month', value: 'n' }, 'month')
 */
export function panelFromRecords(
  records: Iterable<PanelRecord | null>,
  columns: PanelColumns,
  frequency: Frequency,
): Panel {
  const reader = new PanelRowReader(columns, frequency, refuse);
  const rows: PanelRow[] = [];
  let row = 0;
  for (const record of records) {
    row += 1;
    if (record === null) continue;
    if (rows.length === 0) requireColumns(record, columns);
    rows.push(reader.read(cellOf(record), place(row))!);
  }
  if (rows.length === 0) throw noRows();
  return panelFromRows(rows, frequency);
}

/**
 * As {@link panelFromRecords}, but rows that cannot be used are reported instead of refused.
 * @throws CrimecastError `DATA_EMPTY` without rows; `DATA_COLUMN_MISSING`, judged by the first row;
 * `DATA_TOO_LARGE` for periods so far apart that most cells are empty
 */
export function inspectRecords(
  records: Iterable<PanelRecord | null>,
  columns: PanelColumns,
  frequency: Frequency,
  options?: InspectOptions,
): PanelReport {
  const collector = new RowCollector(frequency, options);
  const reader = new PanelRowReader(columns, frequency, collector.report);
  let row = 0;
  let empty = true;
  for (const record of records) {
    row += 1;
    if (record === null) continue;
    if (empty) requireColumns(record, columns);
    empty = false;
    collector.add(reader.read(cellOf(record), place(row)), place(row));
  }
  if (empty) throw noRows();
  return collector.result();
}

function requireColumns(record: PanelRecord, columns: PanelColumns): void {
  columnIndices(Object.keys(record), columnNames(columns));
}

/** Own properties only: a column may be called "constructor". */
function cellOf(record: PanelRecord): (column: string) => unknown {
  return (column) => (Object.hasOwn(record, column) ? record[column] : undefined);
}

function place(row: number) {
  return { row, where: `row ${row}` };
}

function noRows() {
  return dataError('DATA_EMPTY', 'There are no rows; there is nothing to forecast.');
}
