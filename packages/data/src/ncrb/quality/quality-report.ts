import { CRIMES } from '../crime.js';
import { districtFamilies, LINEAGE, type Lineage } from '../family.js';
import type { Gap } from '../gap.js';
import { crimeJumps, describeJump, type HeadJump, headJumps } from '../jump.js';
import { ncrbPanel } from '../panel.js';
import type { Reconciliation } from '../reconcile.js';
import { SHARED_UNITS, type SharedUnit } from '../shared-unit.js';
import type { NcrbTables } from '../tables.js';
import type { CircleFix } from '../unit.js';
import { type BlankCells, blankCells } from './blank-cells.js';
import { type SpecialUnits, specialUnits } from './special-units.js';
import { type UnitChange, unitChanges } from './unit-changes.js';

/** What is known to be wrong, missing or misleading in the tables, and what was done about it. */
export interface QualityReport {
  /** Version of the tables. */
  readonly version: string;
  readonly years: readonly number[];
  readonly districts: number;
  readonly units: number;
  readonly totals: readonly Reconciliation[];
  /** Years for which no national total of all IPC crimes is at hand to compare with. */
  readonly yearsWithoutTotal: readonly number[];
  readonly patchedRows: readonly { readonly unit: string; readonly year: number }[];
  readonly gaps: readonly Gap[];
  readonly blanks: BlankCells;
  readonly specialUnits: SpecialUnits;
  readonly circleFixes: readonly (CircleFix & {
    readonly unit: string;
    readonly filedUnder: string;
  })[];
  readonly unitChanges: readonly UnitChange[];
  /** Circles that the source spells in more than one way. */
  readonly spellings: readonly { readonly unit: string; readonly names: readonly string[] }[];
  /** Names that stand for districts of several states; only codes tell them apart. */
  readonly sharedNames: readonly { readonly name: string; readonly codes: readonly string[] }[];
  readonly families: readonly Family[];
  /** Commissionerates that police more than the district they are counted in. */
  readonly sharedUnits: readonly SharedUnit[];
  /** Crimes, categories, groups and totals whose count in a state jumped. */
  readonly jumps: readonly JumpNote[];
  /** The same for single heads. */
  readonly headJumps: readonly HeadJump[];
  /** All IPC crimes of India per year, and without the heads that lockdowns swelled. */
  readonly covid: { readonly total: readonly number[]; readonly without: readonly number[] };
}

export interface Family {
  readonly id: string;
  readonly members: readonly string[];
  readonly changes: readonly Lineage[];
}

export interface JumpNote {
  readonly stateCode: string;
  readonly crime: string;
  readonly year: number;
  readonly before: number;
  readonly after: number;
  readonly note: string;
}

/** Checks the tables from end to end; the same tables give the same report. */
export function qualityReport(tables: NcrbTables): QualityReport {
  const { counts, units, years } = tables;
  const patched = [...counts.unit.keys()].filter((row) => counts.patched[row] === 1);
  const totals = tables.totals.filter(({ measure }) => measure === 'ipc').map(({ year }) => year);
  return {
    version: tables.manifest.version,
    years,
    districts: tables.districts.length,
    units: units.length,
    totals: tables.totals,
    yearsWithoutTotal: years.filter((year) => !totals.includes(year)),
    patchedRows: patched.map((row) => ({ unit: counts.unit[row]!, year: counts.year[row]! })),
    gaps: tables.gaps,
    blanks: blankCells(tables),
    specialUnits: specialUnits(tables),
    circleFixes: units.flatMap(({ id, districtCode, fix }) =>
      fix ? [{ unit: id, filedUnder: districtCode, ...fix }] : [],
    ),
    unitChanges: unitChanges(tables),
    spellings: units
      .filter(({ reportedNames }) => reportedNames.length > 1)
      .map(({ id, reportedNames }) => ({ unit: id, names: reportedNames })),
    sharedNames: sharedNames(tables),
    families: families(tables),
    sharedUnits: SHARED_UNITS,
    jumps: jumps(tables),
    headJumps: headJumps(tables),
    covid: {
      total: national(tables, 'total-ipc'),
      without: national(tables, 'total-ipc-without-covid-heads'),
    },
  };
}

function national(tables: NcrbTables, crime: string): number[] {
  return [...ncrbPanel(tables, { crimes: [crime], boundaries: 'india' }).values];
}

function sharedNames(tables: NcrbTables): QualityReport['sharedNames'] {
  const codes = new Map<string, string[]>();
  for (const { code, name } of tables.districts) {
    codes.set(name, [...(codes.get(name) ?? []), code]);
  }
  return [...codes]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => ({ name, codes: same }));
}

function families(tables: NcrbTables): Family[] {
  const members = new Map<string, string[]>();
  for (const [code, family] of districtFamilies(tables.districts.map(({ code }) => code))) {
    members.set(family, [...(members.get(family) ?? []), code]);
  }
  return [...members]
    .filter(([, codes]) => codes.length > 1)
    .map(([id, codes]) => ({
      id,
      members: codes,
      changes: LINEAGE.filter(({ code }) => codes.includes(code)),
    }));
}

function jumps(tables: NcrbTables): JumpNote[] {
  const states = new Map(tables.states.map(({ code, name }) => [code, name]));
  return crimeJumps(tables, CRIMES).map((jump) => ({
    stateCode: jump.stateCode,
    crime: jump.crime,
    year: jump.year,
    before: jump.before,
    after: jump.after,
    note: describeJump(jump, states.get(jump.stateCode) ?? jump.stateCode),
  }));
}
