import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '@/view/content-security-policy';
import { findPlaces } from '@/view/find-places';
import { one } from '@/view/search-params';
import { readView, writeView } from '@/view/view';
import { chooseYear, yearMarks } from '@/view/years';

const crimes = ['murder', 'burglary'];

describe('the view in the address', () => {
  it('survives being written and read', () => {
    const view = { crime: 'murder', year: '2019', district: '079' };
    expect(readView(new URLSearchParams(writeView(view)), crimes)).toEqual(view);
  });

  it('falls back for what it does not know', () => {
    const odd = new URLSearchParams('crime=__proto__&year=soon&district=<b>');
    expect(readView(odd, crimes)).toEqual({ crime: 'burglary', year: null, district: null });
    expect(readView(new URLSearchParams(), ['arson']).crime).toBe('arson');
    expect(readView(new URLSearchParams(), []).crime).toBe('');
  });

  it('takes the first of several values', () => {
    expect(one(['a', 'b'])).toBe('a');
    expect(one(undefined)).toBeUndefined();
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
    '490': ['Pune', 'Maharashtra'],
    '020': ['Bilaspur', 'Himachal Pradesh'],
    '374': ['Bilaspur', 'Chhattisgarh'],
    '555': ['Rajpur', 'Punjab'],
  } satisfies Record<string, [string, string]>;
  const names = (typed: string) =>
    findPlaces(places, typed).map(({ name, state }) => `${name} ${state}`);

  it('finds by beginning, whatever the case', () => {
    expect(names('PUN')).toEqual(['Pune Maharashtra', 'Rajpur Punjab']);
  });

  it('tells namesakes apart by state', () => {
    expect(names('bilaspur')).toEqual(['Bilaspur Chhattisgarh', 'Bilaspur Himachal Pradesh']);
    expect(names('bilaspur him')).toEqual(['Bilaspur Himachal Pradesh']);
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
