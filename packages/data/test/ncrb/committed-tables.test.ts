import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listDistricts, loadNcrb, type Manifest } from '../../src/ncrb/index.js';

const folder = fileURLToPath(new URL('../../../../data/', import.meta.url));
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe('the committed tables', () => {
  it('are the ones that the manifest describes, byte for byte', () => {
    for (const [name, entry] of Object.entries(manifest.files)) {
      const bytes = readFileSync(join(folder, name));
      expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([
        name,
        entry.sha256,
      ]);
      expect([name, bytes.length]).toEqual([name, entry.bytes]);
      expect(entry.licence).not.toBe('');
    }
  });

  it('are all in the manifest', () => {
    const present = ['ncrb', 'geo'].flatMap((part) =>
      readdirSync(join(folder, part))
        .filter((name) => name !== 'README.md')
        .map((name) => `${part}/${name}`),
    );
    expect(Object.keys(manifest.files).sort()).toEqual(present.sort());
  });

  it('are the ones inside the package', async () => {
    expect((await loadNcrb()).manifest).toEqual(manifest);
  });

  it('describe every column of every table in the data dictionary', () => {
    const dictionary = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const name of Object.keys(manifest.files)) {
      if (!name.startsWith('ncrb/')) continue;
      expect(dictionary).toContain(`\`${name}\``);
      const header = readFileSync(join(folder, name), 'utf8').split('\n')[0]!.split(',');
      const heads = { 'ncrb/ipc.csv': 3, 'ncrb/women.csv': 2 }[name];
      for (const column of header.slice(0, heads)) {
        expect(dictionary, `${name}: ${column}`).toContain(`\`${column}\``);
      }
    }
  });
});

describe('listDistricts', () => {
  it('tells where borders, gaps and police units make figures misleading', async () => {
    const districts = new Map(listDistricts(await loadNcrb()).map((d) => [d.code, d]));
    expect(districts.size).toBe(753);
    expect(districts.get('490')).toMatchObject({ name: 'Pune', stateName: 'Maharashtra' });
    expect(districts.get('490')?.notes).toEqual([
      'Police units without territory are counted apart: Pune Railway.',
    ]);
    expect(districts.get('754')?.notes).toEqual([
      'Counted as a district since 2022, from parts of Ananthapuramu. Forecasts use its share of their common history.',
    ]);
    expect(districts.get('752')?.notes).toEqual([
      'Took in parts of Chittoor and Sri Potti Sriramulu Nellore in 2022; earlier years are smaller.',
    ]);
    expect(districts.get('542')?.notes).toEqual([
      'The police circle K.G.F., filed under Belagavi by NCRB, is counted here.',
    ]);
    expect(districts.get('154')?.notes).toEqual(['No figures were reported for 2022.']);
  });
});
