import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Geography,
  geoDistrict,
  loadGeography,
  neighboursOf,
  touchingDistricts,
} from '../../src/geo/index.js';
import { readGeography } from '../../src/geo/read-geography.js';
import { rows, text } from './committed-geo.js';

let geography: Geography;
beforeAll(async () => {
  geography = await loadGeography();
});

/** The files as the package packs them, from the repository. */
const files = () => ({
  'districts.csv': text('data/geo/districts.csv'),
  'adjacency.csv': text('data/geo/adjacency.csv'),
  'population.csv': text('data/geo/population.csv'),
  'states.csv': text('data/ncrb/states.csv'),
  'units.csv': text('data/ncrb/units.csv'),
  'aliases.csv': text('packages/data/knowledge/geo-aliases.csv'),
  'rate-notes.csv': text('packages/data/knowledge/geo-rate-notes.csv'),
  'districts.low.topo.json': text('data/geo/districts.low.topo.json'),
});

describe('loadGeography', () => {
  it('is shared by repeated calls and holds the committed files', async () => {
    expect(await loadGeography()).toBe(geography);
    expect(geography).toEqual(readGeography(files()));
  });

  it('lists 755 districts by code, with where they are', () => {
    const codes = geography.districts.map(({ code }) => code);
    expect(codes).toEqual(
      rows('data/geo/districts.csv')
        .map(({ code }) => code)
        .sort(),
    );
    expect(geography.districtByCode.size).toBe(755);
    expect(geoDistrict(geography, '079')).toMatchObject({
      code: '079',
      name: 'New Delhi',
      nameHi: 'नई दिल्ली',
      stateCode: '07',
      stateName: 'Delhi',
      tiny: true,
      island: false,
    });
    expect(geoDistrict(geography, 'JK-MUZ').nameHi).toBe('मुज़फ़्फ़राबाद');
  });

  it('marks islands and territories too small to see', () => {
    const flagged = (flag: 'tiny' | 'island') =>
      geography.districts.filter((district) => district[flag]).map(({ name }) => name);
    expect(flagged('island').sort()).toEqual([
      'Lakshadweep District',
      'Nicobars',
      'North and Middle Andaman',
      'South Andamans',
    ]);
    expect(flagged('tiny')).toEqual(
      expect.arrayContaining(['Chandigarh', 'Daman', 'Diu', 'Lakshadweep District', 'Kolkata']),
    );
    expect(flagged('tiny').length).toBeLessThan(30);
  });

  it('gives areas that the states publish, within a tenth', () => {
    // Census of India 2011, km².
    const census = { '490': 15_643, '526': 2_298, '086': 8_481, '044': 114 };
    for (const [code, area] of Object.entries(census)) {
      const ratio = geoDistrict(geography, code).areaKm2 / area;
      expect([code, ratio > 0.9 && ratio < 1.1]).toEqual([code, true]);
    }
    const total = geography.districts.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    // The Survey of India gives 3,287,263 km².
    expect(Math.abs(total / 3_287_263 - 1)).toBeLessThan(0.02);
  });

  it('lists 36 states with both names and a box around their districts', () => {
    expect(geography.states.map(({ code }) => code)).toEqual(
      rows('data/ncrb/states.csv')
        .map(({ code }) => code)
        .sort(),
    );
    const goa = geography.states.find(({ name }) => name === 'Goa')!;
    expect(goa).toMatchObject({ code: '30', nameHi: 'गोवा' });
    for (const state of geography.states) {
      const own = geography.districts.filter(({ stateCode }) => stateCode === state.code);
      for (const [at, side] of state.bbox.entries()) {
        const sides = own.map(({ bbox }) => bbox[at]!);
        expect(side).toBe(at < 2 ? Math.min(...sides) : Math.max(...sides));
      }
    }
    expect(new Set(geography.states.map(({ name }) => name))).toEqual(
      new Set(geography.districts.map(({ stateName }) => stateName)),
    );
  });
});

describe('readGeography', () => {
  it.each(Object.keys(files()))('refuses files without %s', (name) => {
    const rest: Record<string, string> = files();
    delete rest[name];
    expect(() => readGeography(rest)).toThrow(
      expect.objectContaining({
        code: 'GEO_TABLES_CORRUPT',
        message: expect.stringContaining(name),
      }),
    );
  });

  it('refuses a table without one of its columns', () => {
    const broken = { ...files(), 'adjacency.csv': 'code_a,code_b\n001,002\n' };
    expect(() => readGeography(broken)).toThrow(
      expect.objectContaining({ code: 'DATA_COLUMN_MISSING' }),
    );
  });
});

describe('geoDistrict', () => {
  it.each([
    ['79', '"079"'],
    ['7', '"007"'],
    ['9999', 'no district'],
    ['', 'no district'],
    ['__proto__', 'no district'],
    ['constructor', 'no district'],
    ['x'.repeat(10_000), 'no district'],
  ])('refuses the unknown code %.20s', (code, hint) => {
    expect(() => geoDistrict(geography, code)).toThrow(
      expect.objectContaining({
        code: 'DATA_DISTRICT_UNKNOWN',
        message: expect.stringContaining(hint),
      }),
    );
  });
});

describe('neighboursOf', () => {
  it('is symmetric and gives each pair of the file with its border', () => {
    let pairs = 0;
    for (const { code } of geography.districts) {
      for (const { code: other, contact, sharedKm } of neighboursOf(geography, code)) {
        pairs += 1;
        expect(neighboursOf(geography, other)).toContainEqual({ code, contact, sharedKm });
      }
    }
    expect(pairs).toBe(2 * 2072);
    for (const row of rows('data/geo/adjacency.csv')) {
      expect(neighboursOf(geography, row.code_a!)).toContainEqual({
        code: row.code_b,
        contact: row.contact,
        sharedKm: Number(row.shared_km),
      });
    }
  });

  it('knows districts that everybody knows to touch', () => {
    const names = neighboursOf(geography, '490').map(
      ({ code }) => geoDistrict(geography, code).name,
    );
    expect(names.sort()).toEqual(['Ahmednagar', 'Raigad', 'Satara', 'Solapur', 'Thane']);
  });

  it('gives the codes of all pairs at once', () => {
    const touching = touchingDistricts(geography);
    const pairs = rows('data/geo/adjacency.csv').flatMap(({ code_a: a, code_b: b }) => [
      `${a} ${b}`,
      `${b} ${a}`,
    ]);
    const given = [...touching].flatMap(([code, near]) => near.map((other) => `${code} ${other}`));
    expect(given.sort()).toEqual(pairs.sort());
  });

  it.each(['553', '602', '603', '632'])('is empty for the island %s', (code) => {
    expect(neighboursOf(geography, code)).toEqual([]);
    expect(touchingDistricts(geography).get(code)).toEqual([]);
  });

  it('refuses an unknown code', () => {
    expect(() => neighboursOf(geography, '1')).toThrow(
      expect.objectContaining({ code: 'DATA_DISTRICT_UNKNOWN' }),
    );
  });
});
