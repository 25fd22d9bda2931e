import { utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeText } from '../io/decode-text.js';
import { writeCsv } from '../io/write-csv.js';
import { compareText } from '../panel/panel-from-rows.js';
import { CRIMES } from './crime.js';
import { dataDictionary } from './data-dictionary.js';
import { districtFamilies } from './family.js';
import { findGaps, type Gap } from './gap.js';
import { HEADS } from './head.js';
import { knowledgeTable } from './knowledge.js';
import { checksum, createManifest, type Manifest, type SourceFile } from './manifest.js';
import { type Reconciliation, reconcile } from './reconcile.js';
import { readSourceTable, type SourceRow } from './source-table.js';
import { registerUnits, type Unit, type UnitRegister } from './unit.js';

/** A raw file, as bytes, with the name to record. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface IngestResult {
  /** Path under the folder of tables → text; `manifest.json` and `README.md` are among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly summary: IngestSummary;
}

export interface IngestSummary {
  readonly rows: number;
  readonly patchRows: number;
  readonly years: readonly number[];
  readonly districts: number;
  readonly units: number;
  readonly unitsWithoutTerritory: number;
  readonly totals: readonly Reconciliation[];
  readonly gaps: readonly Gap[];
}

const SOURCE = 'NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal';
const LICENCE = 'Government of India open data; cite the National Crime Records Bureau';

/**
 * Turns NCRB's raw district table into the normalised tables: circles named once and told apart
 * from special units, codes as text, gaps listed, national totals equal to the published ones.
 * @param ipc the table of the India Data Portal, CSV
 * @param patch rows that the table lost, in the same columns
 * @throws CrimecastError what reading, naming and reconciling throw; nothing is returned then
 */
export function ingestNcrb(ipc: RawFile, patch?: RawFile): IngestResult {
  const heads = HEADS.map(({ id }) => id);
  const table = read(ipc, heads, 'table');
  const patchRows = patch === undefined ? [] : read(patch, heads, 'patch');
  const rows = [...table, ...patchRows];
  const register = registerUnits(rows);
  const totals = reconcile(rows, heads);
  const gaps = findGaps(rows, register);
  const sources = [
    sourceFile(ipc, table.length),
    ...(patch === undefined ? [] : [sourceFile(patch, patchRows.length)]),
  ];
  const districts = listDistricts(rows, register.units);
  const tables = new Map<string, string>([
    ['ncrb/ipc.csv', countsTable(rows, register, heads)],
    ['ncrb/units.csv', unitsTable(register.units)],
    ['ncrb/districts.csv', writeCsv(DISTRICT_COLUMNS, districts)],
    ['ncrb/states.csv', statesTable()],
    ['ncrb/heads.csv', headsTable()],
    ['ncrb/crimes.csv', crimesTable()],
    ['ncrb/gaps.csv', gapsTable(gaps)],
    ['ncrb/totals.csv', totalsTable(totals)],
  ]);
  const manifest = createManifest(sources, describeFiles(tables));
  tables.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  tables.set('README.md', dataDictionary(heads.length));
  return {
    files: tables,
    manifest,
    summary: {
      rows: table.length,
      patchRows: patchRows.length,
      years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
      districts: districts.length,
      units: register.units.length,
      unitsWithoutTerritory: register.units.filter(({ kind }) => kind !== 'territorial').length,
      totals,
      gaps,
    },
  };
}

function read(raw: RawFile, heads: readonly string[], origin: SourceRow['origin']): SourceRow[] {
  return readSourceTable(decodeText(raw.bytes), heads, origin);
}

function sourceFile(raw: RawFile, rows: number): SourceFile {
  return { name: raw.name, sha256: checksum(raw.bytes), rows, source: SOURCE, licence: LICENCE };
}

function describeFiles(tables: ReadonlyMap<string, string>): Manifest['files'] {
  return Object.fromEntries(
    [...tables].map(([name, text]) => {
      const bytes = utf8ToBytes(text);
      const rows = text.split('\n').length - 2;
      const entry = { sha256: checksum(bytes), bytes: bytes.length, rows };
      return [name, { ...entry, source: SOURCE, licence: LICENCE }];
    }),
  );
}

function countsTable(rows: readonly SourceRow[], register: UnitRegister, heads: readonly string[]) {
  const sorted = rows
    .map((row) => ({ row, unit: register.idOf(row) }))
    .sort((a, b) => a.row.year - b.row.year || compareText(a.unit, b.unit));
  return writeCsv(
    ['year', 'unit', 'source', ...heads],
    sorted.map(({ row, unit }) => [
      row.year,
      unit,
      row.origin,
      ...Array.from(row.counts, (count) => (Number.isNaN(count) ? '' : count)),
    ]),
  );
}

function unitsTable(units: readonly Unit[]): string {
  return writeCsv(
    [
      'unit',
      'name',
      'reported_names',
      'kind',
      'state_code',
      'district_code',
      'first_year',
      'last_year',
    ],
    units.map((unit) => [
      unit.id,
      unit.name,
      unit.reportedNames.join('|'),
      unit.kind,
      unit.stateCode,
      unit.districtCode,
      unit.firstYear,
      unit.lastYear,
    ]),
  );
}

const DISTRICT_COLUMNS = ['code', 'name', 'state_code', 'first_year', 'last_year', 'family'];

function listDistricts(rows: readonly SourceRow[], units: readonly Unit[]): (string | number)[][] {
  const names = new Map(rows.map((row) => [row.districtCode, row.districtName]));
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.kind !== 'territorial') continue;
    byCode.set(unit.districtCode, [...(byCode.get(unit.districtCode) ?? []), unit]);
  }
  const codes = [...byCode.keys()].sort(compareText);
  const families = districtFamilies(codes);
  return codes.map((code) => {
    const members = byCode.get(code)!;
    const first = Math.min(...members.map((unit) => unit.firstYear));
    const last = Math.max(...members.map((unit) => unit.lastYear));
    return [code, names.get(code)!, members[0]!.stateCode, first, last, families.get(code)!];
  });
}

function statesTable(): string {
  const states = knowledgeTable<'state_code' | 'name' | 'name_hi'>('states.csv');
  return writeCsv(
    ['code', 'name', 'name_hi'],
    states.map((row) => [row.state_code, row.name, row.name_hi]),
  );
}

function headsTable(): string {
  return writeCsv(
    ['head', 'label', 'section', 'category', 'group', 'subcategory', 'chapter'],
    HEADS.map((head) => [
      head.id,
      head.label,
      head.section,
      head.category,
      head.group,
      head.subcategory,
      head.chapter,
    ]),
  );
}

function crimesTable(): string {
  return writeCsv(
    ['crime', 'label', 'kind', 'group', 'sections', 'heads', 'note'],
    CRIMES.map((crime) => [
      crime.id,
      crime.label,
      crime.kind,
      crime.group,
      crime.sections,
      crime.heads.join('|'),
      crime.note ?? '',
    ]),
  );
}

function gapsTable(gaps: readonly Gap[]): string {
  return writeCsv(
    ['unit', 'district_code', 'year', 'status', 'reason'],
    gaps.map((gap) => [gap.unitId, gap.districtCode, gap.year, gap.status, gap.reason]),
  );
}

function totalsTable(totals: readonly Reconciliation[]): string {
  return writeCsv(
    ['year', 'measure', 'published', 'table'],
    totals.map((total) => [total.year, total.measure, total.published, total.table]),
  );
}
