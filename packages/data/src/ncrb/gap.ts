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
 * Finds the years that are not what they seem: rows of a territorial unit in which no head has a
 * case, and years between the first and the table's last in which a district has no row at all.
 *
 * A unit with zeros only is taken as merged, its cases standing with others, when it is known to be
 * (`knowledge/structural-zeros.csv`, from that year on) or other units of its district report; it is
 * missing when it is alone, and when its heads are blank rather than zero.
 */
export function findGaps(rows: readonly SourceRow[], register: UnitRegister): Gap[] {
  const kinds = new Map(register.units.map((unit) => [unit.id, unit.kind]));
  const territorial = rows.filter((row) => kinds.get(register.idOf(row)) === 'territorial');
  const reporting = new Set(territorial.filter(hasCases).map(districtYear));
  const gaps: Gap[] = [];
  for (const row of territorial) {
    if (hasCases(row)) continue;
    const { districtCode, year } = row;
    const why = mergedReason(row, reporting.has(districtYear(row)));
    gaps.push({
      unitId: register.idOf(row),
      districtCode,
      year,
      status: why === undefined ? 'missing' : 'structural-zero',
      reason: why ?? 'Nothing was reported for this year: no head has a case in the source',
    });
  }
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return [...gaps, ...absentYears(territorial, years, register)].sort(
    (a, b) => compareText(a.unitId, b.unitId) || a.year - b.year,
  );
}

const MERGED = knowledgeTable<'state_code' | 'circle' | 'from_year' | 'why'>(
  'structural-zeros.csv',
);

function mergedReason(row: SourceRow, othersReport: boolean): string | undefined {
  if (row.counts.every(Number.isNaN)) return undefined;
  const known = MERGED.find(
    (entry) =>
      entry.state_code === row.stateCode &&
      entry.circle === row.circle &&
      Number(entry.from_year) <= row.year,
  );
  if (known) return known.why;
  return othersReport ? 'Zero in all heads while other units of the district report' : undefined;
}

function hasCases({ counts }: SourceRow): boolean {
  return counts.some((count) => count > 0);
}

function districtYear({ districtCode, year }: SourceRow): string {
  return `${districtCode} ${year}`;
}

/** Years without any row of a district that had rows before. */
function absentYears(
  territorial: readonly SourceRow[],
  years: readonly number[],
  register: UnitRegister,
): Gap[] {
  const present = new Map<string, { unitId: string; years: Set<number> }>();
  for (const row of territorial) {
    const unitId = register.idOf(row);
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
