import { writeCsv } from '../../src/index.js';
import type { NcrbTables } from '../../src/ncrb/index.js';

/**
 * The raw district table as the India Data Portal lays it out, rebuilt from the normalised tables,
 * so that ingesting can be tested where the raw file is not at hand.
 */
export function rebuildSource(tables: NcrbTables): { ipc: string; patch: string } {
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const names = new Map(tables.districts.map(({ code, name }) => [code, name]));
  const states = new Map(tables.states.map(({ code, name }) => [code, name]));
  const rows: [patched: boolean, cells: (string | number)[]][] = tables.counts.unit.map((id, r) => {
    const unit = units.get(id)!;
    const year = tables.counts.year[r]!;
    // The one listed row that stands under "All Districts" in the source.
    const allDistricts = year === 2020 && unit.reportedNames.includes('All Districts');
    const counts = tables.heads.map((_, h) => {
      const count = tables.counts.values[r * tables.heads.length + h]!;
      return Number.isNaN(count) ? '' : `${count}.0`;
    });
    const keys = [
      allDistricts ? 3301 : `row-${r}`,
      year,
      states.get(unit.stateCode)!,
      unit.stateCode,
      names.get(unit.districtCode) ?? 'Cyber Crime',
      unit.districtCode,
      allDistricts ? 'All Districts' : reportedName(unit.reportedNames, unit.name),
    ];
    return [tables.counts.patched[r] === 1, [...keys, ...counts]];
  });
  const header = [
    ...['id', 'year', 'state_name', 'state_code', 'district_name', 'district_code'],
    'registration_circles',
    ...tables.heads,
  ];
  const part = (patched: boolean) =>
    writeCsv(
      header,
      rows.filter(([p]) => p === patched).map(([, cells]) => cells),
    );
  return { ipc: part(false), patch: part(true) };
}

function reportedName(reported: readonly string[], name: string): string {
  return reported.includes(name) ? name : reported[0]!;
}
