import type { Frequency } from '../panel/frequency.js';
import type { Panel } from '../panel/panel.js';
import { type PanelRow, panelFromRows } from '../panel/panel-from-rows.js';
import { type InspectOptions, type PanelReport, RowCollector } from './collect-rows.js';
import { checkWidth, parseCsv, readHeader } from './csv.js';
import { CsvRecordReader } from './csv-record-reader.js';
import { noRows, place, positions } from './csv-rows.js';
import type { PanelColumns } from './panel-columns.js';
import { PanelRowReader } from './panel-row-reader.js';
import { refuse, toProblem } from './row-problem.js';

/**
 * A panel from a long CSV with one row per area, crime and period. Text stays text (codes keep
 * their zeros); a period without a row is missing, not zero.
 * @throws CrimecastError what {@link parseCsv}, {@link parseCount} and {@link panelFromRows} throw,
 * each with the line; `DATA_EMPTY` without rows
 * @example
 * panelFromCsv(text, { area: 'borough', crime: 'type', time: 'month', value: 'n' }, 'month')
 */
export function panelFromCsv(text: string, columns: PanelColumns, frequency: Frequency): Panel {
  const table = parseCsv(text);
  const at = positions(table.header, columns);
  if (table.rows.length === 0) throw noRows();
  const reader = new PanelRowReader(columns, frequency, refuse);
  const rows = table.rows.map((fields, i) =>
    reader.read((column) => fields[at.get(column)!], place(i + 1, table.lines[i]!)),
  );
  return panelFromRows(rows as PanelRow[], frequency);
}

/**
 * As {@link panelFromCsv}, but rows that cannot be used are reported instead of refused: bad names,
 * periods and counts, rows of another width, second counts of one cell.
 * @throws CrimecastError only for what leaves no table to report on: a file that is no CSV, a missing
 * column, no header, periods so far apart that they would fill the memory
 */
export function inspectCsv(
  text: string,
  columns: PanelColumns,
  frequency: Frequency,
  options?: InspectOptions,
): PanelReport {
  const records = new CsvRecordReader(text);
  const header = readHeader(records.next());
  const at = positions(header, columns);
  const collector = new RowCollector(frequency, options);
  const reader = new PanelRowReader(columns, frequency, collector.report);
  let row = 0;
  for (let fields = records.next(); fields !== null; fields = records.next()) {
    const record = fields;
    const here = place(++row, records.line);
    const whole = widthProblem(record, header, records);
    if (whole !== null) {
      collector.report(toProblem(whole, here, null, record.join(',')));
      collector.add(null, here);
      continue;
    }
    collector.add(
      reader.read((column) => record[at.get(column)!], here),
      here,
    );
  }
  return collector.result();
}

function widthProblem(fields: string[], header: string[], records: CsvRecordReader): unknown {
  try {
    checkWidth(fields, header, records.line, records.atEnd());
    return null;
  } catch (error) {
    return error;
  }
}
