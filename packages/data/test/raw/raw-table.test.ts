import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/index.js';
import { headJumps, ingestNcrb, loadNcrb } from '../../src/ncrb/index.js';

/** Runs only where CRIMECAST_RAW_DATA names the folder of the raw tables. */
const raw = process.env.CRIMECAST_RAW_DATA!;
const committed = fileURLToPath(new URL('../../../../data/', import.meta.url));
const file = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(raw, 'ncrb', name))),
});

describe('the raw NCRB table', () => {
  it('gives exactly the committed tables', () => {
    const { files, summary } = ingestNcrb({
      ipc: file('district_ipc_2017_2022.csv'),
      patch: file('patch_rows.csv'),
      women: file('district_women_2017_2022.csv'),
    });
    expect(summary).toMatchObject({ rows: 5322, patchRows: 1, districts: 753 });
    for (const [name, text] of files) {
      if (name === 'manifest.json') continue;
      expect([name, text === readFileSync(join(committed, name), 'utf8')]).toEqual([name, true]);
    }
  });

  it('jumps in the states and heads that an independent computation found', async () => {
    const tables = await loadNcrb();
    const states = new Map(tables.units.map(({ stateCode }) => [stateCode, '']));
    const { rows: source } = parseCsv(
      readFileSync(join(raw, 'ncrb/district_ipc_2017_2022.csv'), 'utf8'),
    );
    for (const row of source) states.set(row[3]!, row[2]!);
    const { rows } = parseCsv(readFileSync(join(raw, 'ncrb/state_head_jumps.csv'), 'utf8'));
    const own = headJumps(tables).map(
      (jump) => `${states.get(jump.stateCode)} ${jump.year} ${jump.head}`,
    );
    expect(own.sort()).toEqual(
      rows.map(([state, year, head]) => `${state} ${year} ${head}`).sort(),
    );
  });
});
