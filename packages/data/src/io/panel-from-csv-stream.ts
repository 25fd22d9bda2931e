import type { Frequency } from '../panel/frequency.js';
import type { Panel } from '../panel/panel.js';
import { type PanelRow, panelFromRows } from '../panel/panel-from-rows.js';
import type { CsvLimits } from './csv-limits.js';
import { noRows, place, positions } from './csv-rows.js';
import { openCsv } from './open-csv.js';
import type { PanelColumns } from './panel-columns.js';
import { PanelRowReader } from './panel-row-reader.js';
import { refuse } from './row-problem.js';
import type { TextSource } from './text-chunks.js';

/**
 * As {@link panelFromCsv}, from a source of any size: text or bytes in chunks, gzip, UTF-16.
 * @throws CrimecastError what {@link panelFromCsv} and {@link openCsv} throw
 */
export async function panelFromCsvStream(
  source: TextSource,
  columns: PanelColumns,
  frequency: Frequency,
  limits?: CsvLimits,
): Promise<Panel> {
  const csv = await openCsv(source, limits);
  const at = positions(csv.header, columns);
  const reader = new PanelRowReader(columns, frequency, refuse);
  const rows: PanelRow[] = [];
  for await (const { fields, line } of csv.rows) {
    rows.push(reader.read((column) => fields[at.get(column)!], place(rows.length + 1, line))!);
  }
  if (rows.length === 0) throw noRows();
  return panelFromRows(rows, frequency);
}
