import { readCsvColumns } from '@crimecast/data/csv';
import { loadNcrb } from '@crimecast/data/ncrb';
import { rebuildSource } from '../../packages/data/test/ncrb/source-csv.js';

const KEYS = [
  'id',
  'year',
  'state_name',
  'state_code',
  'district_name',
  'district_code',
  'registration_circles',
];

/** Reads the raw table and sums its circles by district and year, head by head. */
export function sumCircles(bytes: Uint8Array, heads: readonly string[]) {
  const table = readCsvColumns(bytes, ['district_code', 'year'], heads);
  const [codes, years] = table.text as [string[], string[]];
  const groups = new Map<string, number>();
  const groupOf = new Uint32Array(table.length);
  for (let row = 0; row < table.length; row++) {
    const key = `${codes[row]}/${years[row]}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = groups.size;
      groups.set(key, group);
    }
    groupOf[row] = group;
  }
  const sums = new Float64Array(groups.size * heads.length);
  heads.forEach((_, h) => {
    const counts = table.counts[h]!;
    for (let row = 0; row < table.length; row++) {
      const count = counts[row]!;
      if (!Number.isNaN(count)) sums[groupOf[row]! * heads.length + h]! += count;
    }
  });
  return { groups: groups.size, total: sums.reduce((a, b) => a + b, 0) };
}

export function headsOf(bytes: Uint8Array): string[] {
  const { header } = readCsvColumns(bytes.subarray(0, bytes.indexOf(10) + 1), [], []);
  return header.filter((name) => !KEYS.includes(name));
}

/** The raw table as the tables of the package have it. */
export async function rebuiltTable(): Promise<Uint8Array> {
  return new TextEncoder().encode(rebuildSource(await loadNcrb()).ipc);
}
