import { dataError } from '../errors.js';
import type { Frequency } from './frequency.js';
import { createPanel, type Panel, type Series } from './panel.js';
import { formatPeriod, type Period } from './period.js';
import { seriesId } from './series-id.js';

/** One count of a long table. */
export interface PanelRow {
  readonly area: string;
  readonly crime: string;
  readonly parent?: string;
  readonly period: Period;
  /** Recorded cases ≥ 0; NaN if not known. */
  readonly value: number;
  /** Where it came from, for messages: `line 7`. */
  readonly where?: string;
}

/**
 * A panel from long rows in any order. Series are sorted by area, then crime, so the order of the
 * rows changes nothing; the periods run from the first to the last that occurs, and a cell without
 * a row is missing.
 * @throws CrimecastError `DATA_DUPLICATE_CELL` for two rows of one cell; `DATA_PANEL_INVALID` for
 * an area under two parents
 */
export function panelFromRows(rows: readonly PanelRow[], frequency: Frequency): Panel {
  const parents = new Map<string, string | undefined>();
  const found = new Map<string, Series>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    checkParent(parents, row);
    const id = seriesId(row.area, row.crime);
    if (!found.has(id)) found.set(id, toSeries(id, row));
    first = Math.min(first, row.period);
    last = Math.max(last, row.period);
  }
  const series = [...found.values()].sort(
    (a, b) => compareText(a.area, b.area) || compareText(a.crime, b.crime),
  );
  const position = new Map(series.map(({ id }, index) => [id, index]));
  const length = rows.length === 0 ? 0 : last - first + 1;
  const start = rows.length === 0 ? 0 : first;
  const values = new Float64Array(series.length * length).fill(Number.NaN);
  const taken = new Uint8Array(values.length);
  for (const row of rows) {
    const cell = position.get(seriesId(row.area, row.crime))! * length + row.period - start;
    if (taken[cell] === 1) throw duplicate(row, frequency);
    taken[cell] = 1;
    values[cell] = row.value;
  }
  return createPanel({ frequency, start, length, series, values });
}

/** Order of code points: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toSeries(id: string, row: PanelRow): Series {
  const { area, crime, parent } = row;
  return parent === undefined ? { id, area, crime } : { id, area, crime, parent };
}

function checkParent(parents: Map<string, string | undefined>, row: PanelRow): void {
  if (parents.has(row.area) && parents.get(row.area) !== row.parent) {
    throw dataError(
      'DATA_PANEL_INVALID',
      `${at(row)}: the area "${row.area}" is in "${row.parent}" here and in "${parents.get(row.area)}" before; name areas by a code that is unique.`,
    );
  }
  parents.set(row.area, row.parent);
}

function duplicate(row: PanelRow, frequency: Frequency) {
  return dataError(
    'DATA_DUPLICATE_CELL',
    `${at(row)}: "${row.area}", "${row.crime}" has a second count for ${formatPeriod(row.period, frequency)}; sum or remove one of them.`,
  );
}

function at(row: PanelRow): string {
  const where = row.where ?? 'A row';
  return where.charAt(0).toUpperCase() + where.slice(1);
}
