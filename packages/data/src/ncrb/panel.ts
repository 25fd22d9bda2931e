import { dataError } from '../errors.js';
import { createPanel, type Panel, type Series } from '../panel/panel.js';
import { compareText } from '../panel/panel-from-rows.js';
import { seriesId } from '../panel/series-id.js';
import { type Crime, findCrimes } from './crime.js';
import type { NcrbTables } from './tables.js';
import { type CircleFixes, districtOf, type Unit } from './unit.js';

export interface NcrbPanelOptions {
  /**
   * `reported`: districts as they were in each year; `family`: districts that exchanged territory
   * summed, so that borders stay the same; `state` and `india`: whole states, and the nation.
   * Default `reported`.
   */
  boundaries?: 'reported' | 'family' | 'state' | 'india';
  /**
   * `territorial` units count the crime of a district; `special` ones (railway police, crime
   * branches, …) have no territory; `all` are both, and add up to the published totals. Default
   * `territorial` for districts and families, `all` for states and India.
   */
  units?: 'territorial' | 'special' | 'all';
  /** `core20`, `all` defined crimes, or a list of ids and of crimes of your own. Default `core20`. */
  crimes?: 'core20' | 'all' | readonly (string | Crime)[];
  /**
   * Police circles that NCRB files under a wrong district: `high` moves those beyond doubt, `all`
   * the probable ones too, `none` leaves them where they are filed. Default `high`.
   */
  circleFixes?: CircleFixes;
  /**
   * `raw` is the panel of the evaluation protocol: every unit as filed, special units and all, no
   * patch rows, blanks as 0, only the district codes that have a row in every year.
   */
  protocol?: 'corrected' | 'raw';
}

/**
 * The NCRB table as a panel: one series per area and crime, one period per year. `area` is the LGD
 * district code (or the family's codes joined by "+", the state code, or `IN`), `crime` the crime's
 * id, `parent` the state code (`IN` for states, none for India). Series are sorted by area, then in
 * the order of the crimes.
 *
 * A district's year is missing when it did not exist yet, has no row, or a row that reports nothing
 * at all. States and India are the sums that NCRB publishes: what was not reported is not in them.
 * @throws CrimecastError `DATA_CRIME_UNKNOWN`, `DATA_OPTION_INVALID`
 */
export function ncrbPanel(tables: NcrbTables, options: NcrbPanelOptions = {}): Panel {
  const crimes = findCrimes(options.crimes ?? 'core20');
  const raw = options.protocol === 'raw';
  checkOptions(options);
  const areas = chooseAreas(tables, options);
  const whole = options.boundaries === 'state' || options.boundaries === 'india';
  const headIndex = new Map(tables.heads.map((head, h) => [head, h]));
  const columns = crimes.map(({ heads }) => heads.flatMap((head) => headIndex.get(head) ?? []));
  const length = tables.years.length;
  const values = new Float64Array(areas.length * crimes.length * length).fill(Number.NaN);
  areas.forEach((area, a) => {
    columns.forEach((heads, c) => {
      for (let t = 0; t < length; t++) {
        const rows = area.rows[t]!;
        if (rows === null) continue;
        values[(a * crimes.length + c) * length + t] = whole
          ? sumObserved(tables, rows, heads)
          : sumCells(tables, rows, heads, raw);
      }
    });
  });
  const series = areas.flatMap(({ code, stateCode }) => crimes.map(toSeries(code, stateCode)));
  return createPanel({ frequency: 'year', start: tables.years[0]!, length, series, values });
}

/** An area and, per year, the rows of the counts that make it up; `null` when it is not known. */
interface Area {
  code: string;
  stateCode: string;
  rows: (number[] | null)[];
}

function toSeries(area: string, parent: string) {
  return ({ id }: Crime): Series => {
    const series = { id: seriesId(area, id), area, crime: id };
    return area === NATION ? series : { ...series, parent };
  };
}

const NATION = 'IN';

function chooseAreas(tables: NcrbTables, options: NcrbPanelOptions): Area[] {
  if (options.protocol === 'raw') return rawAreas(tables);
  const { boundaries } = options;
  if (boundaries !== 'state' && boundaries !== 'india') return correctedAreas(tables, options);
  const counted = countedUnits(options.units ?? 'all');
  const areas = groupRows(tables, (unit) => {
    if (!counted(unit)) return null;
    return boundaries === 'state' ? unit.stateCode : NATION;
  });
  return areas.map((area) => ({ ...area, stateCode: NATION }));
}

function countedUnits(units: 'territorial' | 'special' | 'all'): (unit: Unit) => boolean {
  if (units === 'all') return () => true;
  return ({ kind }) => (kind === 'territorial') === (units === 'territorial');
}

function rawAreas(tables: NcrbTables): Area[] {
  const areas = groupRows(tables, (unit, row) =>
    tables.counts.patched[row] === 1 ? null : unit.districtCode,
  );
  return areas.filter(({ rows }) => rows.every((year) => year !== null));
}

function correctedAreas(tables: NcrbTables, options: NcrbPanelOptions): Area[] {
  const { boundaries = 'reported', circleFixes = 'high' } = options;
  const family = new Map(tables.districts.map(({ code, family }) => [code, family]));
  const areaOf = (unit: Unit) => {
    const code = districtOf(unit, circleFixes);
    return boundaries === 'family' ? (family.get(code) ?? code) : code;
  };
  const counted = countedUnits(options.units ?? 'territorial');
  const areas = groupRows(tables, (unit) => (counted(unit) ? areaOf(unit) : null));
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const firstYears = new Map(tables.districts.map(({ code, firstYear }) => [code, firstYear]));
  for (const gap of tables.gaps) {
    if (gap.status !== 'missing') continue;
    // A new district that reports nothing in its first year is still counted by its parents.
    if (boundaries === 'family' && gap.year === firstYears.get(gap.districtCode)) continue;
    const area = byCode.get(areaOf(units.get(gap.unitId)!));
    if (area) area.rows[gap.year - tables.years[0]!] = null;
  }
  return areas;
}

/** Rows by area and year; `toArea` gives an area or leaves the row out. Sorted by area. */
function groupRows(tables: NcrbTables, toArea: (unit: Unit, row: number) => string | null): Area[] {
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const areas = new Map<string, Area>();
  tables.counts.unit.forEach((id, row) => {
    const unit = units.get(id)!;
    const code = toArea(unit, row);
    if (code === null) return;
    let area = areas.get(code);
    if (area === undefined) {
      area = { code, stateCode: unit.stateCode, rows: tables.years.map(() => null) };
      areas.set(code, area);
    }
    const t = tables.counts.year[row]! - tables.years[0]!;
    area.rows[t] = [...(area.rows[t] ?? []), row];
  });
  return [...areas.values()].sort((a, b) => compareText(a.code, b.code));
}

/**
 * Blank cells beside known ones add nothing. A row in which all of these heads are blank makes the
 * sum unknown, except in the raw protocol, where blanks are 0.
 */
function sumCells(
  tables: NcrbTables,
  rows: readonly number[],
  heads: readonly number[],
  raw: boolean,
): number {
  let sum = 0;
  for (const row of rows) {
    let known = raw;
    for (const head of heads) {
      const value = tables.counts.values[row * tables.heads.length + head]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      known = true;
    }
    if (!known) return Number.NaN;
  }
  return sum;
}

/** What was reported, whatever else was not; missing only where nothing was. */
function sumObserved(
  tables: NcrbTables,
  rows: readonly number[],
  heads: readonly number[],
): number {
  let sum = Number.NaN;
  for (const row of rows) {
    for (const head of heads) {
      const value = tables.counts.values[row * tables.heads.length + head]!;
      if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
    }
  }
  return sum;
}

const CHOICES = {
  boundaries: ['reported', 'family', 'state', 'india'],
  units: ['territorial', 'special', 'all'],
  circleFixes: ['none', 'high', 'all'],
  protocol: ['corrected', 'raw'],
} as const;

function checkOptions(options: NcrbPanelOptions): void {
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = options[name as keyof typeof CHOICES];
    if (value === undefined || (choices as readonly string[]).includes(value)) continue;
    throw dataError(
      'DATA_OPTION_INVALID',
      `${name} is "${String(value)}"; use one of ${choices.join(', ')}.`,
    );
  }
}
