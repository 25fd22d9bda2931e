import { dataError } from '../errors.js';
import { suggest } from '../text/suggest.js';
import { assembleTables, type IngestResult, LICENCE } from './assemble.js';
import { type CircleName, readCircleNames } from './circle-names.js';
import { HEADS } from './head.js';
import { knowledgeTable } from './knowledge.js';
import { checksum, type SourceFile } from './manifest.js';
import type { SourceRow } from './source-table.js';
import type { NcrbTables } from './tables.js';
import { registerUnits } from './unit.js';
import type { WomenRow } from './women.js';
import {
  fold,
  readWorkbook,
  type Workbook,
  type WorkbookCell,
  type WorkbookRow,
} from './workbook.js';

export interface ExtendInput {
  /** Name of the workbook's file, to record. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Rows of its sheet, as `readXlsxRows` of `@crimecast/data/xlsx` gives them. */
  readonly cells: readonly (readonly WorkbookCell[])[];
  readonly year: number;
  /**
   * CSV `state_code,circle,district_code[,district][,kind]` for circles that the tables do not know
   * yet: `district` names a district that is new, `kind` a unit without territory.
   */
  readonly names?: string;
}

const SOURCE = 'NCRB, Crime in India (district workbook)';

/**
 * Adds a year from NCRB's own workbook to tables that were ingested before. Circles are found by
 * the names they had in any year.
 * @throws CrimecastError `NCRB_YEAR_TAKEN` when the year does not follow the last one;
 * `NCRB_CIRCLE_UNKNOWN` with every circle that has no known district; what {@link readWorkbook} throws
 */
export function extendNcrb(tables: NcrbTables, input: ExtendInput): IngestResult {
  const last = tables.years.at(-1)!;
  if (input.year !== last + 1) {
    throw dataError(
      'NCRB_YEAR_TAKEN',
      `The tables run from ${tables.years[0]} to ${last}; the next year to add is ${last + 1}, not ${input.year}.`,
    );
  }
  const workbook = readWorkbook(input.cells);
  const named = input.names === undefined ? [] : readCircleNames(input.names, tables);
  const added = placeRows(tables, workbook.rows, named, input.year);
  const source: SourceFile = {
    name: input.name,
    sha256: checksum(input.bytes),
    rows: added.length,
    source: SOURCE,
    licence: LICENCE,
  };
  const register = registerUnits(added);
  const kinds = new Map(tables.units.map(({ id, kind }) => [id, kind]));
  for (const row of added) {
    const kind = named.find(({ name }) => fold(name) === fold(row.circle))?.kind;
    if (kind) kinds.set(register.idOf(row), kind);
  }
  return assembleTables({
    rows: [...earlierRows(tables), ...added],
    women: () => earlierWomen(tables),
    sources: [...tables.manifest.sources, source],
    metTotals: [...earlierTotals(tables), ...statedTotal(workbook, added, input.year)],
    kinds,
  });
}

/** What the workbook says of India, if it does. */
function statedTotal({ national }: Workbook, added: readonly SourceRow[], year: number) {
  if (national === null) return [];
  const sum = (counts: Float64Array) => counts.reduce((all, count) => all + (count || 0), 0);
  const table = added.reduce((all, row) => all + sum(row.counts), 0);
  return [{ year, measure: 'ipc', published: sum(national), table }];
}

/** Totals that earlier workbooks stated; those that are known to this package are met anew. */
function earlierTotals(tables: NcrbTables) {
  const known = new Set(
    knowledgeTable<'year' | 'measure'>('published-totals.csv').map(
      ({ year, measure }) => `${year} ${measure}`,
    ),
  );
  return tables.totals.filter(({ year, measure }) => !known.has(`${year} ${measure}`));
}

/** Gives each row of the workbook its district, by the name of its circle within the state. */
function placeRows(
  tables: NcrbTables,
  rows: readonly WorkbookRow[],
  named: readonly CircleName[],
  year: number,
): SourceRow[] {
  const known = new Map<string, { name: string; districtCode: string; district?: string }>();
  for (const unit of tables.units) {
    for (const name of [unit.name, ...unit.reportedNames]) {
      known.set(`${unit.stateCode} ${fold(name)}`, unit);
    }
  }
  for (const row of named) known.set(`${row.stateCode} ${fold(row.name)}`, row);
  const districts = new Map(tables.districts.map(({ code, name }) => [code, name]));
  const unknown = rows.filter((row) => !known.has(`${row.stateCode} ${fold(row.circle)}`));
  if (unknown.length > 0) throw unknownCircles(unknown, tables);
  return rows.map((row): SourceRow => {
    const unit = known.get(`${row.stateCode} ${fold(row.circle)}`)!;
    return {
      sourceId: `workbook-${year}-${row.row}`,
      year,
      stateCode: row.stateCode,
      districtCode: unit.districtCode,
      districtName: districts.get(unit.districtCode) ?? unit.district ?? row.circle,
      circle: unit.name,
      counts: row.counts,
      origin: 'table',
    };
  });
}

function unknownCircles(unknown: readonly WorkbookRow[], tables: NcrbTables) {
  const list = unknown.slice(0, 20).map(({ row, stateCode, circle }) => {
    const names = tables.units.filter((unit) => unit.stateCode === stateCode).map((u) => u.name);
    return `row ${row} "${circle}" (state ${stateCode})${suggest(circle, names)}`;
  });
  const more = unknown.length > list.length ? ` and ${unknown.length - list.length} more` : '';
  return dataError(
    'NCRB_CIRCLE_UNKNOWN',
    `${unknown.length} circles of the workbook have no known district: ${list.join('; ')}${more}. Give their districts in a CSV state_code,circle,district_code with --names. Nothing was written.`,
  );
}

function earlierRows(tables: NcrbTables): SourceRow[] {
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const names = new Map(tables.districts.map(({ code, name }) => [code, name]));
  return tables.counts.unit.map((id, r): SourceRow => {
    const unit = units.get(id)!;
    const base = r * tables.heads.length;
    return {
      sourceId: `${id} ${tables.counts.year[r]}`,
      year: tables.counts.year[r]!,
      stateCode: unit.stateCode,
      districtCode: unit.districtCode,
      districtName: names.get(unit.districtCode) ?? unit.name,
      circle: unit.name,
      counts: tables.counts.values.slice(base, base + HEADS.length),
      origin: tables.counts.patched[r] === 1 ? 'patch' : 'table',
    };
  });
}

function earlierWomen(tables: NcrbTables): WomenRow[] | undefined {
  const width = tables.heads.length;
  if (width === HEADS.length) return undefined;
  return tables.counts.unit.flatMap((unitId, r): WomenRow[] => {
    const counts = tables.counts.values.slice(r * width + HEADS.length, (r + 1) * width);
    if (counts.every(Number.isNaN)) return [];
    return [{ unitId, year: tables.counts.year[r]!, counts }];
  });
}
