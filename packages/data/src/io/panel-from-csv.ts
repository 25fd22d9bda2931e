import { dataError } from '../errors.js';
import type { Frequency } from '../panel/frequency.js';
import type { Panel } from '../panel/panel.js';
import { type PanelRow, panelFromRows } from '../panel/panel-from-rows.js';
import { parsePeriod } from '../panel/period.js';
import { columnIndices } from './columns.js';
import { parseCount } from './count.js';
import { parseCsv } from './csv.js';

/** Which column of a long table holds what. */
export interface PanelColumns {
  area: string;
  crime: string;
  time: string;
  value: string;
  /** The area above: a state, a city. */
  parent?: string;
}

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
  const { area, crime, time, value, parent } = columns;
  const names = [area, crime, time, value, ...(parent === undefined ? [] : [parent])];
  const at = columnIndices(table.header, names);
  if (table.rows.length === 0) {
    throw dataError(
      'DATA_EMPTY',
      'The CSV has a header but no rows; there is nothing to forecast.',
    );
  }
  const rows: PanelRow[] = table.rows.map((row, i) => {
    const line = table.lines[i]!;
    const label = row[at[time]!]!;
    return {
      area: keyText(row[at[area]!]!, line, area),
      crime: keyText(row[at[crime]!]!, line, crime),
      ...(parent === undefined ? {} : { parent: keyText(row[at[parent]!]!, line, parent) }),
      period: readPeriod(label, frequency, line, time),
      value: parseCount(row[at[value]!]!, `Line ${line}, column "${value}"`),
      where: `line ${line}`,
    };
  });
  return panelFromRows(rows, frequency);
}

function keyText(text: string, line: number, column: string): string {
  if (text.trim() !== '') return text;
  throw dataError(
    'DATA_PANEL_INVALID',
    `Line ${line}, column "${column}": the name is empty; every count needs one.`,
  );
}

function readPeriod(label: string, frequency: Frequency, line: number, column: string): number {
  try {
    return parsePeriod(label, frequency);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw dataError('DATA_PERIOD_INVALID', `Line ${line}, column "${column}": ${message}`, cause);
  }
}
