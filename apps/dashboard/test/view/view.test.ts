import { describe, expect, it } from 'vitest';
import type { Places } from '@/data/places';
import { contentSecurityPolicy } from '@/view/content-security-policy';
import { findPlaces } from '@/view/find-places';
import { one, readParams } from '@/view/search-params';
import { readView, writeView } from '@/view/view';
import { chooseYear, yearMarks } from '@/view/years';

const known = {
  crimes: [{ id: 'murder' }, { id: 'burglary' }],
  states: [{ code: '27' }],
};

describe('the view in the address', () => {
  it('survives being written and read', () => {
    const view = {
      crime: 'murder',
      year: '2019',
      measure: 'change' as const,
      state: '27',
      district: '079',
    };
    expect(readView(new URLSearchParams(writeView(view)), known)).toEqual(view);
    const plain = { ...view, measure: 'cases' as const, state: null, district: null };
    expect(writeView(plain)).toBe('?crime=murder&year=2019');
  });

  it('falls back for what it does not know', () => {
    const odd = 'crime=__proto__&year=soon&measure=danger&state=99&district=<b>';
    const first = { year: null, measure: 'cases', state: null, district: null };
    expect(readView(new URLSearchParams(odd), known)).toEqual({ crime: 'burglary', ...first });
    const only = (crimes: { id: string }[]) =>
      readView(new URLSearchParams(), { crimes, states: [] }).crime;
    expect(only([{ id: 'arson' }])).toBe('arson');
    expect(only([])).toBe('');
  });

  it('takes the first of several values', () => {
    expect(one(['a', 'b'])).toBe('a');
    expect(one(undefined)).toBeUndefined();
  });

  it('reads the parameters of a page as those of an address', async () => {
    const parameters = await readParams(
      Promise.resolve({ crime: ['murder', 'arson'], year: '2019' }),
    );
    expect(['crime', 'year', 'state', 'toString'].map(parameters.get)).toEqual([
      'murder',
      '2019',
      null,
      null,
    ]);
  });
});

describe('years', () => {
  const data = { crime: 'murder', years: ['2021', '2022'], values: {}, expected: {} };
  const ready = { ...data, expected: { '2023': { '490': [79] as [number] } } };

  it('set the forecast apart, and keep its place while it is made', () => {
    expect(yearMarks(data).at(-1)).toEqual({ year: '2023', forecast: true, available: false });
    expect(yearMarks(ready).at(-1)).toEqual({ year: '2023', forecast: true, available: true });
  });

  it('begin with the forecast, or with the last recorded year until there is one', () => {
    expect(chooseYear(null, yearMarks(ready))).toBe('2023');
    expect(chooseYear(null, yearMarks(data))).toBe('2022');
    expect(chooseYear('2023', yearMarks(data))).toBe('2022');
    expect(chooseYear('2021', yearMarks(ready))).toBe('2021');
    expect(chooseYear('1999', [])).toBe('');
  });
});

describe('findPlaces', () => {
  const places = {
    '490': ['Pune', 'Maharashtra', '27'],
    '020': ['Bilaspur', 'Himachal Pradesh', '02'],
    '374': ['Bilaspur', 'Chhattisgarh', '22'],
    '555': ['Rajpur', 'Punjab', '03'],
    '900': ['गढ़वा', 'झारखंड', '20'],
    '901': ['गोड्डा', 'झारखंड', '20'],
  } satisfies Places;
  const names = (typed: string) =>
    findPlaces(places, typed).map(({ name, state }) => `${name} ${state}`);

  it('finds by beginning, whatever the case', () => {
    expect(names('PUN')).toEqual(['Pune Maharashtra', 'Rajpur Punjab']);
  });

  it('tells namesakes apart by state', () => {
    expect(names('bilaspur')).toEqual(['Bilaspur Chhattisgarh', 'Bilaspur Himachal Pradesh']);
    expect(names('bilaspur him')).toEqual(['Bilaspur Himachal Pradesh']);
  });

  it('finds Hindi names, with or without the dot under a letter, by their vowels', () => {
    expect(names('गढ़वा')).toEqual(['गढ़वा झारखंड']);
    expect(names('गढवा')).toEqual(['गढ़वा झारखंड']);
    expect(names('गो')).toEqual(['गोड्डा झारखंड']);
  });

  it('finds nothing for nothing', () => {
    expect(names('  ')).toEqual([]);
    expect(names('xyz')).toEqual([]);
  });
});

describe('contentSecurityPolicy', () => {
  it('allows no other origin and evaluates text only in development', () => {
    expect(contentSecurityPolicy('abc', { development: false, embedded: false })).not.toMatch(
      /https?:|unsafe-eval|\*/,
    );
    expect(contentSecurityPolicy('abc', { development: true, embedded: false })).toContain(
      "'unsafe-eval'",
    );
  });
});
