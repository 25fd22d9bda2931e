import type { NcrbTables } from './tables.js';

/** Recorded cases per state, year and head, all units of the state together, special ones too. */
export interface StateTotals {
  readonly states: readonly string[];
  readonly years: readonly number[];
  readonly heads: readonly string[];
  /** State `s`, year `t`, head `h` is at `(s * years + t) * heads + h`; blanks count as nothing. */
  readonly values: Float64Array;
}

/** Sums every unit into its state, so that the states add up to the published national totals. */
export function stateTotals(tables: NcrbTables): StateTotals {
  const states = [...new Set(tables.units.map(({ stateCode }) => stateCode))].sort();
  const position = new Map(states.map((code, s) => [code, s]));
  const stateOf = new Map(tables.units.map(({ id, stateCode }) => [id, position.get(stateCode)!]));
  const { years, heads, counts } = tables;
  const width = heads.length;
  const values = new Float64Array(states.length * years.length * width);
  counts.unit.forEach((unit, row) => {
    const t = counts.year[row]! - years[0]!;
    const base = (stateOf.get(unit)! * years.length + t) * width;
    for (let h = 0; h < width; h++) values[base + h]! += counts.values[row * width + h]! || 0;
  });
  return { states, years, heads, values };
}
