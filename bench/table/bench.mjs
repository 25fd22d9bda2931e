import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.mjs';
import { compare } from '../harness/compare.mjs';

export const title = 'Reading and summing';
const here = (name) => new URL(name, import.meta.url).pathname;
const RAW = 'ncrb/district_ipc_2017_2022.csv';
/** Of the sums over a million observations. */
const MOST_MS = 500;
const MOST_MB = 300;

export async function measure({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
  const rounds = quick ? 3 : 15;
  const sides = (job) => ({
    own: { file: here('own.ts'), job },
    peer: { file: here('peer.py'), job, name: 'pandas' },
  });
  try {
    const path = await tableIn(folder);
    const sums = await compare({
      work: 'read the raw table, sum circles to districts',
      ...sides({ job: 'circles', path }),
      ...{ rounds, warmups: 5, must: 1, stretch: 0.4, equal: { of: 'sum', within: 0 } },
    });
    const million = await compare({
      work: 'sum 1,008,000 observations to parents and all',
      ...sides({ job: 'million' }),
      ...{ rounds, warmups: 5, must: 1, stretch: null },
    });
    const missed = [];
    if (million.here.wall.most > MOST_MS) missed.push(`a million observations over ${MOST_MS} ms`);
    if (million.here.peak > MOST_MB) missed.push(`a million observations over ${MOST_MB} MB`);
    return { comparisons: [sums, million], missed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The raw table where `CRIMECAST_RAW_DATA` has it, else rebuilt from the tables of the package. */
async function tableIn(folder) {
  const raw = join(process.env.CRIMECAST_RAW_DATA ?? '', RAW);
  if (process.env.CRIMECAST_RAW_DATA && existsSync(raw)) return raw;
  const { rawTable } = await import(await bundle(here('raw-table.ts')));
  const rebuilt = join(folder, 'rebuilt.csv');
  writeFileSync(rebuilt, await rawTable());
  return rebuilt;
}
