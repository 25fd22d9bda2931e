import { dataError } from '../errors.js';
import { upperFirst } from '../text/upper-first.js';
import type { Frequency } from './frequency.js';
import { createPanel, type Panel, type Series } from './panel.js';
import { formatPeriod, type Period } from './period.js';
import { seriesId } from './series-id.js';
import { toSeries } from './to-series.js';

/** One count of a long table. */
export interface PanelRow {
  readonly area: string;
  readonly crime: string;
  readonly parent?: string;
  /** Id of its series, made from area and crime by default; the first row of a series counts. */
  readonly id?: string;
  /** Static features of its series; the first row of a series counts. */
  readonly features?: Series['features'];
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
 * an area under two parents, and as {@link createPanel}; `DATA_TOO_LARGE` for periods so far apart
 * that most cells are empty
 */
export function panelFromRows(rows: readonly PanelRow[], frequency: Frequency): Panel {
  const parents = new Map<string, string | undefined>();
  const byArea = new Map<string, Map<string, number>>();
  const found: Series[] = [];
  const seriesOf = new Uint32Array(rows.length);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  rows.forEach((row, i) => {
    checkParent(parents, row);
    let crimes = byArea.get(row.area);
    if (crimes === undefined) {
      crimes = new Map();
      byArea.set(row.area, crimes);
    }
    let s = crimes.get(row.crime);
    if (s === undefined) {
      s = found.length;
      crimes.set(row.crime, s);
      found.push(toSeries({ ...row, id: row.id ?? seriesId(row.area, row.crime) }));
    }
    seriesOf[i] = s;
    first = Math.min(first, row.period);
    last = Math.max(last, row.period);
  });
  const order = found.map((_, s) => s).sort((a, b) => bySeries(found[a]!, found[b]!));
  const position = new Uint32Array(found.length);
  order.forEach((s, index) => {
    position[s] = index;
  });
  const length = rows.length === 0 ? 0 : last - first + 1;
  const start = rows.length === 0 ? 0 : first;
  refuseTooLong(found.length, length, rows.length, first, last, frequency);
  const values = new Float64Array(found.length * length).fill(Number.NaN);
  const taken = new Uint8Array(values.length);
  rows.forEach((row, i) => {
    const cell = position[seriesOf[i]!]! * length + row.period - start;
    if (taken[cell] === 1) throw duplicate(row, frequency);
    taken[cell] = 1;
    values[cell] = row.value;
  });
  return createPanel({ frequency, start, length, series: order.map((s) => found[s]!), values });
}

/** Order of code points: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySeries(a: Series, b: Series): number {
  return compareText(a.area, b.area) || compareText(a.crime, b.crime);
}

/** One mistyped year must not fill the memory with empty periods. */
function refuseTooLong(
  series: number,
  length: number,
  rows: number,
  first: Period,
  last: Period,
  frequency: Frequency,
): void {
  if (series * length <= Math.max(50_000_000, rows * 100)) return;
  throw dataError(
    'DATA_TOO_LARGE',
    `${series} series from ${formatPeriod(first, frequency)} to ${formatPeriod(last, frequency)} have ${series * length} cells for ${rows} rows; correct the period that lies far from the others.`,
  );
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
  return upperFirst(row.where ?? 'A row');
}
