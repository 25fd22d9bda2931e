import { writeCsv } from '../../src/index.js';
import { HEADS, type Head, type NcrbTables, WOMEN_HEADS } from '../../src/ncrb/index.js';

/**
 * The raw district tables as the India Data Portal lays it out, rebuilt from the normalised tables,
 * so that ingesting can be tested where the raw file is not at hand.
 */
export function rebuildSource(tables: NcrbTables) {
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const names = new Map(tables.districts.map(({ code, name }) => [code, name]));
  const states = new Map(tables.states.map(({ code, name }) => [code, name]));
  const position = new Map(tables.heads.map((head, h) => [head, h]));
  const keys = (r: number) => {
    const unit = units.get(tables.counts.unit[r]!)!;
    const year = tables.counts.year[r]!;
    // The one listed row that stands under "All Districts" in the source.
    const allDistricts = year === 2020 && unit.reportedNames.includes('All Districts');
    return [
      allDistricts ? 3301 : `row-${r}`,
      year,
      states.get(unit.stateCode)!,
      unit.stateCode,
      names.get(unit.districtCode) ?? 'Cyber Crime',
      unit.districtCode,
      allDistricts ? 'All Districts' : reportedName(unit.reportedNames, unit.name),
    ];
  };
  const csv = (heads: readonly Head[], prefix: string, patched: boolean) =>
    writeCsv(
      [...KEYS, ...heads.map(({ id }) => id.slice(prefix.length))],
      tables.counts.unit.flatMap((_, r) => {
        if ((tables.counts.patched[r] === 1) !== patched) return [];
        const counts = heads.map(({ id }) => {
          const count = tables.counts.values[r * tables.heads.length + position.get(id)!]!;
          return Number.isNaN(count) ? '' : `${count}.0`;
        });
        return [[...keys(r), ...counts]];
      }),
    );
  return {
    ipc: csv(HEADS, '', false),
    patch: csv(HEADS, '', true),
    women: csv(WOMEN_HEADS, 'women_', false),
  };
}

const KEYS = [
  ...['id', 'year', 'state_name', 'state_code', 'district_name', 'district_code'],
  'registration_circles',
];

function reportedName(reported: readonly string[], name: string): string {
  return reported.includes(name) ? name : reported[0]!;
}
