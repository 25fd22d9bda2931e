import { dataError } from '../errors.js';
import { compareText } from '../panel/panel-from-rows.js';
import { knowledgeTable } from './knowledge.js';
import type { SourceRow } from './source-table.js';

/** The columns of `ncrb/units.csv`. */
export const UNIT_COLUMNS = [
  'unit',
  'name',
  'reported_names',
  'kind',
  'state_code',
  'district_code',
  'fixed_code',
  'fix_confidence',
  'fix_reason',
  'first_year',
  'last_year',
] as const;

/** A police registration circle over all years, under the name it had last. */
export interface Unit {
  /** District code, hyphen, name in lower case: `490-pune-railway`. */
  readonly id: string;
  readonly name: string;
  /** Every spelling in the source. */
  readonly reportedNames: readonly string[];
  readonly kind: UnitKind;
  readonly stateCode: string;
  /** The district it is filed under. */
  readonly districtCode: string;
  /** The district it belongs to, where NCRB files it elsewhere. */
  readonly fix?: CircleFix;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A police circle filed under the wrong district (`knowledge/circle-fixes.csv`). */
export interface CircleFix {
  readonly districtCode: string;
  readonly confidence: 'high' | 'medium';
  readonly why: string;
}

/** Which circle fixes a view applies: none, those beyond doubt, or all. */
export type CircleFixes = 'none' | 'high' | 'all';

/** The district that a unit counts for. */
export function districtOf(unit: Unit, fixes: CircleFixes): string {
  const applies = unit.fix && (fixes === 'all' || fixes === unit.fix.confidence);
  return applies ? unit.fix!.districtCode : unit.districtCode;
}

export const UNIT_KINDS = [
  'territorial',
  'railway',
  'metro',
  'airport',
  'cyber',
  'investigation',
  'pseudo-district',
  'other',
] as const;

/** Only `territorial` units count the crime of a district; the others are filed under a headquarters. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The unit id of each row, and the units, sorted by id. */
export interface UnitRegister {
  readonly units: readonly Unit[];
  idOf(row: SourceRow): string;
}

/**
 * Names the units of a table: spelling drift is followed (`knowledge/circle-names.csv`), units
 * without territory are told apart (`knowledge/special-units.csv`).
 * @param knownKinds kinds of further units, by id
 * @throws CrimecastError `NCRB_ROW_UNLISTED` for a row called "All Districts" or "Total" that is
 * not listed as a district's own; `DATA_DUPLICATE_CELL` for two rows of one unit and year
 */
export function registerUnits(
  rows: readonly SourceRow[],
  knownKinds: ReadonlyMap<string, UnitKind> = new Map(),
): UnitRegister {
  const names = new Map(
    knowledgeTable<'state_code' | 'reported' | 'circle'>('circle-names.csv').map((row) => [
      key(row.state_code, row.reported),
      row.circle,
    ]),
  );
  const kinds = new Map(
    knowledgeTable<'state_code' | 'circle' | 'kind'>('special-units.csv').map((row) => [
      key(row.state_code, row.circle),
      row.kind as UnitKind,
    ]),
  );
  const fixes = new Map(
    knowledgeTable<'state_code' | 'circle' | 'district_code' | 'confidence' | 'why'>(
      'circle-fixes.csv',
    ).map(({ state_code, circle, district_code, confidence, why }) => [
      key(state_code, circle),
      { districtCode: district_code, confidence: confidence as CircleFix['confidence'], why },
    ]),
  );
  const listed = new Set(
    knowledgeTable<'source_id'>('listed-total-rows.csv').map((row) => row.source_id),
  );
  const idOf = (row: SourceRow) => {
    const circle = names.get(key(row.stateCode, row.circle)) ?? row.circle;
    return `${row.districtCode}-${slug(circle)}`;
  };
  const found = new Map<string, SourceRow[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (isTotalName(row.circle) && !listed.has(row.sourceId)) {
      throw unlisted(row);
    }
    const id = idOf(row);
    const cell = `${id} ${row.year}`;
    if (seen.has(cell)) throw duplicate(row);
    seen.add(cell);
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  const units = [...found].map(([id, unitRows]): Unit => {
    const { stateCode, districtCode, circle } = unitRows[0]!;
    const name = names.get(key(stateCode, circle)) ?? circle;
    const years = unitRows.map(({ year }) => year);
    const fix = fixes.get(key(stateCode, name));
    return {
      id,
      name,
      reportedNames: [...new Set(unitRows.map((row) => row.circle))].sort(compareText),
      kind: kinds.get(key(stateCode, name)) ?? knownKinds.get(id) ?? 'territorial',
      stateCode,
      districtCode,
      ...(fix && { fix }),
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
    };
  });
  return { units: units.sort((a, b) => compareText(a.id, b.id)), idOf };
}

/** Names that stand for a total, or for a circle whose name was lost. */
export function isTotalName(circle: string): boolean {
  return /^(all\s+district|(grand\s+|state\s+)?total\b)/i.test(circle.trim());
}

function key(stateCode: string, circle: string): string {
  return `${stateCode} ${circle}`;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function unlisted(row: SourceRow) {
  return dataError(
    'NCRB_ROW_UNLISTED',
    `Row ${row.sourceId} (${row.year}, district ${row.districtCode}) is called "${row.circle}": a total, or a district whose name was lost. Correct the row, or list it in knowledge/listed-total-rows.csv.`,
  );
}

function duplicate(row: SourceRow) {
  return dataError(
    'DATA_DUPLICATE_CELL',
    `Row ${row.sourceId}: the circle "${row.circle}" of district ${row.districtCode} has a second row for ${row.year}; remove one of them.`,
  );
}
