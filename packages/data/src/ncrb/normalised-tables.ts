import { writeCsv } from '../io/write-csv.js';
import { compareText } from '../panel/panel-from-rows.js';
import { CRIMES } from './crime.js';
import { districtFamilies } from './family.js';
import type { Gap } from './gap.js';
import { HEADS, WOMEN_HEADS, womenColumn } from './head.js';
import { knowledgeTable } from './knowledge.js';
import type { Reconciliation } from './reconcile.js';
import type { SourceRow } from './source-table.js';
import { districtOf, UNIT_COLUMNS, type Unit, type UnitRegister } from './unit.js';
import type { WomenRow } from './women.js';

/** What the normalised tables are written from. */
export interface TableParts {
  rows: readonly SourceRow[];
  register: UnitRegister;
  gaps: readonly Gap[];
  totals: readonly Reconciliation[];
  /** Without the women's table its file is not written. */
  women?: readonly WomenRow[];
}

/** The normalised tables as CSV, by path; the same parts always give the same text. */
export function normalisedTables(parts: TableParts): Map<string, string> {
  const { rows, register, gaps, totals, women } = parts;
  const tables = new Map([
    ['ncrb/ipc.csv', countsTable(rows, register)],
    ['ncrb/units.csv', unitsTable(register.units)],
    ['ncrb/districts.csv', districtsTable(rows, register.units)],
    ['ncrb/states.csv', statesTable()],
    ['ncrb/heads.csv', headsTable()],
    ['ncrb/crimes.csv', crimesTable()],
    ['ncrb/gaps.csv', gapsTable(gaps)],
    ['ncrb/totals.csv', totalsTable(totals)],
  ]);
  if (women !== undefined) {
    tables.set('ncrb/women.csv', womenTable(women));
    tables.set('ncrb/women-heads.csv', womenHeadsTable());
  }
  return tables;
}

function countsTable(rows: readonly SourceRow[], register: UnitRegister): string {
  const sorted = rows
    .map((row) => ({ row, unit: register.idOf(row) }))
    .sort((a, b) => a.row.year - b.row.year || compareText(a.unit, b.unit));
  return writeCsv(
    ['year', 'unit', 'source', ...HEADS.map(({ id }) => id)],
    sorted.map(({ row, unit }) => [row.year, unit, row.origin, ...cells(row.counts)]),
  );
}

function womenTable(rows: readonly WomenRow[]): string {
  const sorted = [...rows].sort((a, b) => a.year - b.year || compareText(a.unitId, b.unitId));
  return writeCsv(
    ['year', 'unit', ...WOMEN_HEADS.map(womenColumn)],
    sorted.map((row) => [row.year, row.unitId, ...cells(row.counts)]),
  );
}

function womenHeadsTable(): string {
  return writeCsv(
    ['head', 'label', 'section'],
    WOMEN_HEADS.map((head) => [womenColumn(head), head.label, head.section]),
  );
}

function cells(counts: Float64Array): (number | string)[] {
  return Array.from(counts, (count) => (Number.isNaN(count) ? '' : count));
}

function unitsTable(units: readonly Unit[]): string {
  return writeCsv(
    UNIT_COLUMNS,
    units.map((unit) => [
      unit.id,
      unit.name,
      unit.reportedNames.join('|'),
      unit.kind,
      unit.stateCode,
      unit.districtCode,
      unit.fix?.districtCode ?? '',
      unit.fix?.confidence ?? '',
      unit.fix?.why ?? '',
      unit.firstYear,
      unit.lastYear,
    ]),
  );
}

function districtsTable(rows: readonly SourceRow[], units: readonly Unit[]): string {
  const names = new Map(rows.map((row) => [row.districtCode, row.districtName]));
  for (const fix of knowledgeTable<'district_code' | 'district'>('circle-fixes.csv')) {
    if (!names.has(fix.district_code)) names.set(fix.district_code, fix.district);
  }
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.kind !== 'territorial') continue;
    for (const code of new Set([unit.districtCode, districtOf(unit, 'high')])) {
      byCode.set(code, [...(byCode.get(code) ?? []), unit]);
    }
  }
  const codes = [...byCode.keys()].sort(compareText);
  const families = districtFamilies(codes);
  const lines = codes.map((code) => {
    const members = byCode.get(code)!;
    const first = Math.min(...members.map((unit) => unit.firstYear));
    const last = Math.max(...members.map((unit) => unit.lastYear));
    return [code, names.get(code)!, members[0]!.stateCode, first, last, families.get(code)!];
  });
  return writeCsv(['code', 'name', 'state_code', 'first_year', 'last_year', 'family'], lines);
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
