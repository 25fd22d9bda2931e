import type { NcrbTables } from '../tables.js';

/** Territorial units whose rows end or begin between two years: renamed, merged, split, or lost. */
export interface UnitChange {
  /** The first year without, or with, the units. */
  readonly year: number;
  readonly stopped: readonly string[];
  readonly started: readonly string[];
}

/** The units that came and went, per year; years without any are left out. */
export function unitChanges(tables: NcrbTables): UnitChange[] {
  const territorial = tables.units.filter(({ kind }) => kind === 'territorial');
  return tables.years
    .slice(1)
    .map((year) => ({
      year,
      stopped: territorial.filter(({ lastYear }) => lastYear === year - 1).map(({ id }) => id),
      started: territorial.filter(({ firstYear }) => firstYear === year).map(({ id }) => id),
    }))
    .filter(({ stopped, started }) => stopped.length + started.length > 0);
}
