import { type Crime, findCrimes } from './crime.js';
import { LINEAGE } from './family.js';
import type { NcrbTables } from './tables.js';
import { districtOf, type Unit } from './unit.js';

/** What the table knows of one district, crime and year. */
export interface CellStatus {
  /**
   * `observed`: a count, 0 included; `structural-zero`: 0 because every unit was merged into
   * others; `missing`: nobody knows.
   */
  readonly status: 'observed' | 'structural-zero' | 'missing';
  /** Why it is not simply observed, or what is missing inside the count; absent otherwise. */
  readonly reason?: string;
}

/**
 * Tells a count from a structural zero and from a gap.
 * @param district LGD code, with the circle fixes beyond doubt applied
 * @param crime id, or a head
 * @throws CrimecastError `DATA_CRIME_UNKNOWN`
 */
export function cellStatus(
  tables: NcrbTables,
  district: string,
  crime: string | Crime,
  year: number,
): CellStatus {
  const [{ heads }] = findCrimes([crime]) as [Crime];
  const units = new Map(
    tables.units
      .filter((unit) => unit.kind === 'territorial' && districtOf(unit, 'high') === district)
      .map((unit): [string, Unit] => [unit.id, unit]),
  );
  const gaps = tables.gaps.filter((gap) => gap.year === year && units.has(gap.unitId));
  const missing = gaps.find(({ status }) => status === 'missing');
  if (missing) return { status: 'missing', reason: missing.reason };
  const rows = [...tables.counts.unit.keys()].filter(
    (row) => tables.counts.year[row] === year && units.has(tables.counts.unit[row]!),
  );
  if (rows.length === 0) return { status: 'missing', reason: whyAbsent(district, year) };
  const blank = blankHeads(tables, rows, heads);
  if (blank.some(({ whole }) => whole)) {
    return { status: 'missing', reason: 'The source leaves these heads blank' };
  }
  const merged = gaps.filter(({ status }) => status === 'structural-zero');
  if (merged.length === rows.length) {
    return { status: 'structural-zero', reason: merged[0]!.reason };
  }
  const partly = [...new Set(blank.flatMap((entry) => entry.heads))];
  if (partly.length === 0) return { status: 'observed' };
  return { status: 'observed', reason: `Without ${partly.join(', ')}, blank in the source` };
}

function whyAbsent(district: string, year: number): string {
  const created = LINEAGE.find((entry) => entry.code === district && entry.change === 'created');
  return created && year < created.firstYear
    ? `The district was not counted before ${created.firstYear}`
    : 'The source has no row for this district in this year';
}

/** Per row with blanks: which of the heads, and whether all of them. */
function blankHeads(tables: NcrbTables, rows: readonly number[], heads: readonly string[]) {
  const columns = heads.map((head) => tables.heads.indexOf(head));
  return rows.flatMap((row) => {
    const empty = heads.filter((_, i) => {
      const value = tables.counts.values[row * tables.heads.length + columns[i]!];
      return value === undefined || Number.isNaN(value);
    });
    return empty.length === 0 ? [] : [{ heads: empty, whole: empty.length === heads.length }];
  });
}
