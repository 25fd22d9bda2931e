import { dataError } from '../errors.js';
import { columnIndices } from '../io/columns.js';
import { parseCsv } from '../io/csv.js';
import { suggest } from '../text/suggest.js';
import { assembleTables, type IngestResult, LICENCE } from './assemble.js';
import { HEADS } from './head.js';
import { checksum, type SourceFile } from './manifest.js';
import type { SourceRow } from './source-table.js';
import type { NcrbTables } from './tables.js';
import type { Unit } from './unit.js';
import type { WomenRow } from './women.js';
import { fold, readWorkbook, type WorkbookCell, type WorkbookRow } from './workbook.js';

export interface ExtendInput {
  /** Name of the workbook's file, to record. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Rows of its sheet, as `readXlsxRows` of `@crimecast/data/xlsx` gives them. */
  readonly cells: readonly (readonly WorkbookCell[])[];
  readonly year: number;
  /** CSV `state_code,circle,district_code` for circles that the tables do not know yet. */
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
  const added = placeRows(tables, workbook.rows, input);
  const source: SourceFile = {
    name: input.name,
    sha256: checksum(input.bytes),
    rows: added.length,
    source: SOURCE,
    licence: LICENCE,
  };
  const national = workbook.national?.reduce((sum, count) => sum + (count || 0), 0);
  const total = added.reduce((sum, row) => sum + row.counts.reduce((a, n) => a + (n || 0), 0), 0);
  return assembleTables({
    rows: [...earlierRows(tables), ...added],
    women: () => earlierWomen(tables),
    sources: [...tables.manifest.sources, source],
    metTotals:
      national === undefined
        ? []
        : [{ year: input.year, measure: 'ipc', published: national, table: total }],
  });
}

/** Gives each row of the workbook its district, by the name of its circle within the state. */
function placeRows(
  tables: NcrbTables,
  rows: readonly WorkbookRow[],
  { year, names }: ExtendInput,
): SourceRow[] {
  const known = new Map<string, Pick<Unit, 'districtCode' | 'name'>>();
  for (const unit of tables.units) {
    for (const name of [unit.name, ...unit.reportedNames]) {
      known.set(`${unit.stateCode} ${fold(name)}`, unit);
    }
  }
  for (const row of names === undefined ? [] : readNames(names)) {
    known.set(`${row.stateCode} ${fold(row.name)}`, row);
  }
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
      districtName: districts.get(unit.districtCode) ?? row.circle,
      circle: unit.name,
      counts: row.counts,
      origin: 'table',
    };
  });
}

function readNames(csv: string) {
  const { header, rows } = parseCsv(csv);
  const at = columnIndices(header, ['state_code', 'circle', 'district_code']);
  return rows.map((row) => ({
    stateCode: row[at.state_code]!,
    name: row[at.circle]!,
    districtCode: row[at.district_code]!,
  }));
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
