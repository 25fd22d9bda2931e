import { LINEAGE } from './family.js';
import { SHARED_UNITS } from './shared-unit.js';
import type { NcrbTables } from './tables.js';

/** A district as people know it, with what its figures hide. */
export interface District {
  /** LGD code, text with its zeros. */
  readonly code: string;
  readonly name: string;
  readonly stateCode: string;
  readonly stateName: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Codes of the districts whose sum keeps its borders, `502+754`; its own code if it alone does. */
  readonly family: string;
  /** Sentences for the reader: borders, missing years, police units counted apart. */
  readonly notes: readonly string[];
}

/** All districts of the tables with names of states and notes, sorted by code. */
export function listDistricts(tables: NcrbTables): District[] {
  const states = new Map(tables.states.map(({ code, name }) => [code, name]));
  const names = new Map(tables.districts.map(({ code, name }) => [code, name]));
  return tables.districts.map((row) => ({
    ...row,
    stateName: states.get(row.stateCode) ?? row.stateCode,
    notes: [
      ...borderNotes(row.code, names),
      ...fixNotes(row.code, tables, names),
      ...sharedNotes(row.code),
      ...gapNotes(row.code, tables),
      ...specialUnitNotes(row.code, tables),
    ],
  }));
}

function borderNotes(code: string, names: ReadonlyMap<string, string>): string[] {
  const name = (other: string) => names.get(other) ?? other;
  return LINEAGE.flatMap((entry) => {
    if (entry.code === code) {
      const parents = entry.parents.map(name).join(' and ');
      return entry.change === 'created'
        ? [
            `Counted as a district since ${entry.firstYear}, from parts of ${parents}. Forecasts use its share of their common history.`,
          ]
        : [`Took in parts of ${parents} in ${entry.firstYear}; earlier years are smaller.`];
    }
    if (!entry.parents.includes(code)) return [];
    return [
      `Lost territory to ${name(entry.code)} in ${entry.firstYear}; earlier years are larger.`,
    ];
  });
}

function fixNotes(code: string, tables: NcrbTables, names: ReadonlyMap<string, string>): string[] {
  return tables.units.flatMap(({ name, districtCode, fix }) => {
    if (fix?.confidence !== 'high') return [];
    const [from, to] = [districtCode, fix.districtCode].map((known) => names.get(known) ?? known);
    if (code === fix.districtCode) {
      return [`The police circle ${name}, filed under ${from} by NCRB, is counted here.`];
    }
    return code === districtCode
      ? [`The police circle ${name}, filed here by NCRB, is counted in ${to}.`]
      : [];
  });
}

/** Commissionerates that police more than the district they are filed under. */
function sharedNotes(code: string): string[] {
  return SHARED_UNITS.flatMap((unit) =>
    unit.districtCode === code || unit.withCodes.includes(code) ? [unit.note] : [],
  );
}

function gapNotes(code: string, tables: NcrbTables): string[] {
  const gaps = tables.gaps.filter((gap) => gap.districtCode === code);
  const missing = gaps.filter(({ status }) => status === 'missing').map(({ year }) => year);
  return missing.length === 0 ? [] : [`No figures were reported for ${missing.join(', ')}.`];
}

function specialUnitNotes(code: string, tables: NcrbTables): string[] {
  const units = tables.units.filter(
    ({ districtCode, kind }) => districtCode === code && kind !== 'territorial',
  );
  if (units.length === 0) return [];
  const list = units.map(({ name }) => name).join(', ');
  return [`Police units without territory are counted apart: ${list}.`];
}
