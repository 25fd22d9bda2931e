import { HEADS } from '../head.js';
import type { NcrbTables } from '../tables.js';
import type { Unit, UnitKind } from '../unit.js';

/** Units that are filed under a district but have no territory. */
export interface SpecialUnits {
  readonly count: number;
  readonly kinds: readonly SpecialKind[];
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'kind' | 'stateCode' | 'districtCode'>[];
}

export interface SpecialKind {
  readonly kind: UnitKind;
  readonly units: number;
  /** All IPC cases of these units, per year of the tables. */
  readonly cases: readonly number[];
  /** The same as a share of the nation's cases, 0 to 1. */
  readonly shares: readonly number[];
}

/** Counts the special units by kind, with what they weigh. */
export function specialUnits(tables: NcrbTables): SpecialUnits {
  const units = tables.units.filter(({ kind }) => kind !== 'territorial');
  const kindOf = new Map(tables.units.map(({ id, kind }) => [id, kind]));
  const cases = new Map<UnitKind, number[]>();
  const nation = tables.years.map(() => 0);
  tables.counts.unit.forEach((id, row) => {
    const t = tables.counts.year[row]! - tables.years[0]!;
    let sum = 0;
    for (let h = 0; h < HEADS.length; h++) {
      sum += tables.counts.values[row * tables.heads.length + h]! || 0;
    }
    const kind = kindOf.get(id)!;
    const perYear = cases.get(kind) ?? tables.years.map(() => 0);
    perYear[t]! += sum;
    cases.set(kind, perYear);
    nation[t]! += sum;
  });
  const kinds = [...new Set(units.map(({ kind }) => kind))].sort();
  return {
    count: units.length,
    kinds: kinds.map((kind) => ({
      kind,
      units: units.filter((unit) => unit.kind === kind).length,
      cases: cases.get(kind)!,
      shares: cases.get(kind)!.map((count, t) => count / nation[t]!),
    })),
    units: units.map(({ id, name, kind, stateCode, districtCode }) => ({
      id,
      name,
      kind,
      stateCode,
      districtCode,
    })),
  };
}
