import { beforeAll, describe, expect, it } from 'vitest';
import { type Geography, loadGeography, populationOf, ratePer100k } from '../../src/geo/index.js';
import { rows } from './committed-geo.js';

let geography: Geography;
beforeAll(async () => {
  geography = await loadGeography();
});

const file = new Map(rows('data/geo/population.csv').map((row) => [row.code!, row]));
const notes = new Map(
  rows('packages/data/knowledge/geo-rate-notes.csv').map((row) => [row.code!, row]),
);

describe('populationOf', () => {
  it('is the figure of the file where it has one, and null everywhere else', () => {
    expect(file.size).toBe(595);
    for (const { code } of geography.districts) {
      for (let year = 2009; year <= 2026; year++) {
        const written = file.get(code)?.[`pop_${year}`] ?? '';
        const value = populationOf(geography, code, year)?.value ?? null;
        expect([code, year, value]).toEqual([code, year, written === '' ? null : Number(written)]);
      }
    }
  });

  it('tells a census from a projection, and where the figure comes from', () => {
    expect(populationOf(geography, '490', 2011)).toEqual({
      value: 9_429_408,
      kind: 'census',
      source: 'Census 2011',
      note: null,
    });
    const projected = populationOf(geography, '490', 2022);
    expect(projected?.kind).toBe('projected');
    expect(projected?.source).toContain('2011');
    const [split] = [...file.values()].filter(({ source }) => source!.startsWith('split:'));
    expect(populationOf(geography, split!.code!, 2011)?.source).toContain('second publication');
  });

  it('is null for years that are none and throws for codes that are none', () => {
    for (const year of [Number.NaN, Infinity, 2017.5, -1]) {
      expect(populationOf(geography, '490', year)).toBeNull();
    }
    expect(() => populationOf(geography, '__proto__', 2011)).toThrow(
      expect.objectContaining({ code: 'DATA_DISTRICT_UNKNOWN' }),
    );
  });

  it('has words for each note of the file, and for no other district', () => {
    const noted = [...file.values()].filter(({ note }) => note !== '').map(({ code }) => code!);
    expect([...notes.keys()].sort()).toEqual(noted.sort());
    for (const code of noted) {
      expect(populationOf(geography, code, 2020)?.note).toBe(notes.get(code)!.note);
      expect(populationOf(geography, code, 2011)?.note).toBeNull();
    }
  });
});

describe('ratePer100k', () => {
  it('divides by the population of that year', () => {
    const rate = ratePer100k(geography, 500, '490', 2011);
    expect(rate?.rate).toBeCloseTo((500 * 100_000) / 9_429_408, 10);
    expect(rate).toMatchObject({ note: null, misleads: false, population: { value: 9_429_408 } });
    expect(ratePer100k(geography, 0, '490', 2020)?.rate).toBe(0);
  });

  it('says where a rate misleads', () => {
    expect(ratePer100k(geography, 50_000, '482', 2020)).toMatchObject({
      misleads: true,
      note: expect.stringContaining('whole Mumbai Commissionerate'),
    });
    expect(ratePer100k(geography, 10, '079', 2018)?.misleads).toBe(false);
    expect(ratePer100k(geography, 10, '079', 2019)?.misleads).toBe(true);
    expect(ratePer100k(geography, 10, '525', 2020)).toMatchObject({
      misleads: false,
      note: expect.stringContaining('corrected'),
    });
  });

  it('is null where the count or the population is not known', () => {
    expect(ratePer100k(geography, Number.NaN, '490', 2020)).toBeNull();
    expect(ratePer100k(geography, 5, '490', 2016)).toBeNull();
    expect(ratePer100k(geography, 5, 'JK-MIR', 2020)).toBeNull();
    expect(file.has('502')).toBe(false);
    expect(ratePer100k(geography, 5, '502', 2022)).toBeNull();
  });

  it.each([-1, Infinity, -Infinity])('refuses the count %s', (count) => {
    expect(() => ratePer100k(geography, count, '490', 2020)).toThrow(
      expect.objectContaining({ code: 'DATA_COUNT_INVALID' }),
    );
  });
});
