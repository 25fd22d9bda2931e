import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { arcsByCode, folder, highMap, lowMap, rows, text } from './committed-geo.js';

const manifest = JSON.parse(text('data/manifest.json')) as {
  files: Record<string, { sha256: string; bytes: number; rows?: number; licence: string }>;
};
const districts = rows('data/geo/districts.csv');
const codes = new Set(districts.map(({ code }) => code!));
const adjacency = rows('data/geo/adjacency.csv');
const polygons = (map: typeof highMap) =>
  map.objects.districts.geometries.map(({ properties }) => properties.code);

describe('the files of data/geo', () => {
  it('are the ones in the manifest, byte for byte and row for row', () => {
    for (const name of readdirSync(folder).filter((file) => file !== 'README.md')) {
      const bytes = readFileSync(join(folder, name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const entry = manifest.files[`geo/${name}`];
      expect([name, entry]).toEqual([
        name,
        expect.objectContaining({
          sha256,
          bytes: bytes.length,
          licence: expect.stringMatching(/CC/),
        }),
      ]);
      if (name.endsWith('.csv')) expect(entry?.rows).toBe(rows(`data/geo/${name}`).length);
    }
  });

  it('have their columns described in the README', () => {
    const readme = text('data/geo/README.md');
    for (const name of ['districts.csv', 'adjacency.csv', 'population.csv']) {
      expect(readme).toContain(`\`${name}\``);
      const columns = text(`data/geo/${name}`).split('\n')[0]!.split(',');
      const written = columns.filter((column) => !/pop_20(18|19|2[0-3])/.test(column));
      for (const column of written) expect(readme).toContain(`\`${column}\``);
    }
  });

  it('join: polygons of both maps, rows of districts and codes of NCRB are the same sets', () => {
    expect(codes.size).toBe(755);
    expect(new Set(polygons(highMap))).toEqual(codes);
    expect(new Set(polygons(lowMap))).toEqual(codes);
    expect(polygons(highMap)).toHaveLength(755);
    expect(polygons(lowMap)).toHaveLength(755);
    const ncrb = new Set(rows('data/ncrb/districts.csv').map(({ code }) => code!));
    expect([...codes].filter((code) => !ncrb.has(code)).sort()).toEqual(['JK-MIR', 'JK-MUZ']);
    expect([...ncrb].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('agree on states: those of NCRB, of the districts and of both maps', () => {
    const states = new Set(rows('data/ncrb/states.csv').map(({ code }) => code!));
    expect(states.size).toBe(36);
    expect(new Set(districts.map((row) => row.state_code!))).toEqual(states);
    for (const map of [highMap, lowMap]) {
      const drawn = map.objects.states.geometries.map(({ properties }) => properties.code);
      expect(drawn).toHaveLength(36);
      expect(new Set(drawn)).toEqual(states);
    }
    const ncrb = new Map(rows('data/ncrb/districts.csv').map((row) => [row.code, row.state_code]));
    for (const { code, state_code } of districts) {
      expect([code, ncrb.get(code) ?? state_code]).toEqual([code, state_code]);
    }
  });

  it('stay small enough for a phone', () => {
    const gzipped = (name: string) => gzipSync(text(`data/geo/${name}`), { level: 9 }).length;
    expect(gzipped('districts.topo.json')).toBeLessThan(170_000);
    expect(gzipped('districts.low.topo.json')).toBeLessThan(70_000);
    expect(gzipped('districts.csv') + gzipped('adjacency.csv')).toBeLessThan(45_000);
    expect(gzipped('population.csv')).toBeLessThan(25_000);
  });
});

describe('adjacency.csv', () => {
  it('names each pair of known districts once, smaller code first', () => {
    const pairs = adjacency.map((row) => `${row.code_a} ${row.code_b}`);
    expect(new Set(pairs).size).toBe(2072);
    for (const { code_a, code_b, contact, shared_km } of adjacency) {
      expect(codes.has(code_a!) && codes.has(code_b!) && code_a! < code_b!).toBe(true);
      expect(contact === 'edge' ? Number(shared_km) > 0 : Number(shared_km) === 0).toBe(true);
    }
  });

  it('leaves only the four islands without neighbours', () => {
    const touched = new Set(adjacency.flatMap((row) => [row.code_a!, row.code_b!]));
    const alone = [...codes].filter((code) => !touched.has(code)).sort();
    expect(alone).toEqual(['553', '602', '603', '632']);
    const islands = districts.filter(({ island }) => island === '1').map(({ code }) => code);
    expect(islands.sort()).toEqual(alone);
  });

  it.each([
    ['high', highMap],
    ['low', lowMap],
  ])('is drawn: districts with a common edge share an arc of the map in %s detail', (_, map) => {
    const arcs = arcsByCode(map);
    const apart = adjacency
      .filter(({ contact }) => contact === 'edge')
      .filter(
        ({ code_a, code_b }) => ![...arcs.get(code_a!)!].some((arc) => arcs.get(code_b!)!.has(arc)),
      );
    expect(apart).toEqual([]);
  });
});
