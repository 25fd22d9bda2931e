import { dataError } from '../errors.js';
import type { Frequency } from '../panel/frequency.js';
import type { FeatureValue } from '../panel/panel.js';
import type { PanelRow } from '../panel/panel-from-rows.js';
import { parsePeriod } from '../panel/period.js';
import { upperFirst } from '../text/upper-first.js';
import { parseCount } from './count.js';
import { fromFormulaSafe } from './formula-safe.js';
import { parseNumber } from './number.js';
import type { PanelColumns } from './panel-columns.js';
import { type RowPlace, type RowProblem, toProblem } from './row-problem.js';

/** What a cell may hold: CSV has text, other sources also numbers, dates and nothing. */
export type Cell = unknown;

/**
 * Reads rows of a long table into {@link PanelRow}s. What is wrong goes to `report`, which may
 * throw; a row with anything wrong gives `null`.
 */
export class PanelRowReader {
  private readonly columns: PanelColumns;
  private readonly frequency: Frequency;
  private readonly report: (problem: RowProblem) => void;
  private readonly missing: ReadonlySet<string>;
  /** Labels repeat from series to series; each is read once. */
  private readonly periods = new Map<string, number>();

  constructor(columns: PanelColumns, frequency: Frequency, report: (problem: RowProblem) => void) {
    this.columns = columns;
    this.frequency = frequency;
    this.report = report;
    this.missing = new Set(columns.missing ?? []);
  }

  read(cell: (column: string) => Cell, place: RowPlace): PanelRow | null {
    const { columns } = this;
    const area = this.part(columns.area, cell, place, this.name);
    const crime = this.part(columns.crime, cell, place, this.name);
    const parent =
      columns.parent === undefined ? undefined : this.parent(columns.parent, cell, place);
    const period = this.part(columns.time, cell, place, (given, where) =>
      this.period(given, where),
    );
    const value = this.part(columns.value, cell, place, (given, where) => this.value(given, where));
    const id = columns.id === undefined ? undefined : this.part(columns.id, cell, place, this.name);
    if (area === null || crime === null || period === null || value === null) return null;
    if (parent === null || id === null) return null;
    return {
      area,
      crime,
      period,
      value,
      where: place.where,
      ...(parent === undefined ? {} : { parent }),
      ...(id === undefined ? {} : { id }),
      ...(columns.features === undefined ? {} : { features: this.features(cell) }),
    };
  }

  private part<T>(
    column: PanelColumns['area'],
    cell: (column: string) => Cell,
    place: RowPlace,
    read: (given: Cell, where: string) => T,
  ): T | null {
    if (typeof column !== 'string') return read(column.constant, '');
    const given = cell(column);
    try {
      return read(given, `${upperFirst(place.where)}, column "${column}"`);
    } catch (error) {
      this.report(toProblem(error, place, column, cellText(given)));
      return null;
    }
  }

  private readonly name = (given: Cell, where: string): string => {
    const name = toName(given, where);
    return this.columns.formulaSafe === true ? fromFormulaSafe(name) : name;
  };

  private parent(
    column: NonNullable<PanelColumns['parent']>,
    cell: (column: string) => Cell,
    place: RowPlace,
  ): string | null | undefined {
    if (typeof column === 'string' && this.missing.has(cellText(cell(column)))) return undefined;
    return this.part(column, cell, place, this.name);
  }

  private period(given: Cell, where: string): number {
    const label = cellText(given);
    let period = this.periods.get(label);
    if (period !== undefined) return period;
    try {
      period = parsePeriod(label, this.frequency);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw dataError('DATA_PERIOD_INVALID', `${where}: ${message}`, cause);
    }
    this.periods.set(label, period);
    return period;
  }

  private value(given: Cell, where: string): number {
    const text = cellText(given);
    if (this.missing.has(text.trim())) return Number.NaN;
    return this.columns.fractions === true ? parseNumber(text, where) : parseCount(text, where);
  }

  private features(cell: (column: string) => Cell): Record<string, FeatureValue> {
    const entries = this.columns.features!.map((name): [string, FeatureValue] => {
      const given = cell(name);
      if (typeof given === 'number' && Number.isFinite(given)) return [name, given];
      if (typeof given === 'string') {
        return [name, this.columns.formulaSafe === true ? fromFormulaSafe(given) : given];
      }
      return [name, given === null || given === undefined ? null : cellText(given)];
    });
    return Object.fromEntries(entries);
  }
}

function toName(given: Cell, where: string): string {
  if (typeof given === 'string' && given.trim() !== '') return given;
  const problem =
    typeof given === 'number' || typeof given === 'bigint'
      ? `the name is the number ${given}; give names and codes as text, or "079" and "79" become one.`
      : 'the name is empty; every count needs one.';
  throw dataError(
    'DATA_PANEL_INVALID',
    where === '' ? `A constant name: ${problem}` : `${where}: ${problem}`,
  );
}

function cellText(given: Cell): string {
  if (typeof given === 'string') return given;
  if (given === null || given === undefined) return '';
  if (given instanceof Date) return dateText(given);
  return String(given);
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString().slice(0, 10);
}
