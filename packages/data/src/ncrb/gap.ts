import { compareText } from '../panel/panel-from-rows.js';
import { knowledgeTable } from './knowledge.js';
import type { SourceRow } from './source-table.js';
import type { UnitRegister } from './unit.js';

/** A unit's year whose zeros, or whose absence, are not counts. */
export interface Gap {
  readonly unitId: string;
  readonly districtCode: string;
  readonly year: number;
  /** `missing`: nobody knows; `structural-zero`: the unit was merged, its cases stand elsewhere. */
  readonly status: 'missing' | 'structural-zero';
  readonly reason: string;
}

/**
 * Finds the years that are not what they seem: rows of a territorial unit in which all heads are
 * zero, and years between the first and the table's last in which a district has no row at all.
 */
export function findGaps(rows: readonly SourceRow[], register: UnitRegister): Gap[] {
  const kinds = new Map(register.units.map((unit) => [unit.id, unit.kind]));
  const structural = new Map(
    knowledgeTable<'state_code' | 'circle' | 'year' | 'why'>('structural-zeros.csv').map((row) => [
      `${row.state_code} ${row.circle} ${row.year}`,
      row.why,
    ]),
  );
  const gaps: Gap[] = [];
  for (const row of rows) {
    const unitId = register.idOf(row);
    if (kinds.get(unitId) !== 'territorial' || !row.counts.every((n) => !(n > 0))) continue;
    const why = structural.get(`${row.stateCode} ${row.circle} ${row.year}`);
    gaps.push({
      unitId,
      districtCode: row.districtCode,
      year: row.year,
      status: why === undefined ? 'missing' : 'structural-zero',
      reason: why ?? 'All heads are zero in the source: nothing was reported for this year',
    });
  }
  return [...gaps, ...absentYears(rows, register)].sort(
    (a, b) => compareText(a.unitId, b.unitId) || a.year - b.year,
  );
}

/** Years without any row of a district that had rows before. */
function absentYears(rows: readonly SourceRow[], register: UnitRegister): Gap[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const present = new Map<string, { unitId: string; years: Set<number> }>();
  const kinds = new Map(register.units.map((unit) => [unit.id, unit.kind]));
  for (const row of rows) {
    const unitId = register.idOf(row);
    if (kinds.get(unitId) !== 'territorial') continue;
    const entry = present.get(row.districtCode) ?? { unitId, years: new Set<number>() };
    entry.years.add(row.year);
    present.set(row.districtCode, entry);
  }
  return [...present].flatMap(([districtCode, district]) =>
    years
      .filter((year) => year > Math.min(...district.years) && !district.years.has(year))
      .map((year) => ({
        unitId: district.unitId,
        districtCode,
        year,
        status: 'missing' as const,
        reason: 'The source has no row for this district in this year',
      })),
  );
}
