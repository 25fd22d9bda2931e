import { dataError } from '../errors.js';
import { columnIndices } from './columns.js';
import { columnNames, type PanelColumns } from './panel-columns.js';
import type { RowPlace } from './row-problem.js';

/** Where the mapped columns stand in a header. */
export function positions(header: readonly string[], columns: PanelColumns): Map<string, number> {
  return new Map(Object.entries(columnIndices(header, columnNames(columns))));
}

export function place(row: number, line: number): RowPlace {
  return { row, where: `line ${line}` };
}

export function noRows() {
  return dataError('DATA_EMPTY', 'The CSV has a header but no rows; there is nothing to forecast.');
}
