import { readFileSync } from 'node:fs';
import { type Panel, panelLevels } from '@crimecast/data';
import { readCsvColumns } from '@crimecast/data/csv';
import { generatePanel } from '@crimecast/data/sample';
import { serveJobs } from '../harness/serve-jobs.js';

const KEYS = [
  'id',
  'year',
  'state_name',
  'state_code',
  'district_name',
  'district_code',
  'registration_circles',
];
let million: Panel | undefined;

await serveJobs({
  /** Reads the raw table and sums its circles by district and year, head by head. */
  circles: ({ path }: { path: string }) => ({
    work: () => sumCircles(readFileSync(path)),
    judge: ({ total }: { total: number }) => ({ sum: total }),
  }),
  /** 700 areas × 20 crimes × 72 months = 1,008,000 observations, summed to parents and to all. */
  million() {
    million ??= generatePanel({ areas: 700, crimes: 20, length: 72 });
    return { work: () => panelLevels(million!) };
  },
});

function sumCircles(bytes: Uint8Array) {
  const heads = headsOf(bytes);
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
  return { sums, total: sums.reduce((a, b) => a + b, 0) };
}

function headsOf(bytes: Uint8Array): string[] {
  const { header } = readCsvColumns(bytes.subarray(0, bytes.indexOf(10) + 1), [], []);
  return header.filter((name) => !KEYS.includes(name));
}
