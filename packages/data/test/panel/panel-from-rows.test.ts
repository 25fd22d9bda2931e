import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PanelRow, panelFromRows, seriesId } from '../../src/index.js';

const rows: PanelRow[] = [
  { area: 'b', crime: 'theft', period: 2019, value: 5 },
  { area: 'a', crime: 'theft', period: 2017, value: 1 },
  { area: 'a', crime: 'arson', period: 2018, value: 0 },
];

describe('panelFromRows', () => {
  it('leaves cells without a row missing and keeps zeros', () => {
    const panel = panelFromRows(rows, 'year');
    expect(panel.series.map(({ id }) => id)).toEqual(['a/arson', 'a/theft', 'b/theft']);
    expect([...panel.values]).toEqual([NaN, 0, NaN, 1, NaN, NaN, NaN, NaN, 5]);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        expect(panelFromRows(shuffled, 'year')).toEqual(panelFromRows(rows, 'year'));
      }),
    );
  });

  it('tells apart names that would read alike when joined', () => {
    const tricky = [
      { area: 'a/b', crime: 'c', period: 1, value: 1 },
      { area: 'a', crime: 'b/c', period: 1, value: 2 },
      { area: '__proto__', crime: 'constructor', period: 1, value: 3 },
    ];
    expect(panelFromRows(tricky, 'year').series).toHaveLength(3);
  });

  it('never gives two names one id', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string(), fc.string(), fc.string()), ([a, b, c, d]) => {
        expect(seriesId(a, b) === seriesId(c, d)).toBe(a === c && b === d);
      }),
    );
  });

  it('refuses a second count of one cell and names it', () => {
    const twice = [...rows, { ...rows[0]!, where: 'line 9' }];
    expect(() => panelFromRows(twice, 'year')).toThrowError(
      'Line 9: "b", "theft" has a second count for 2019; sum or remove one of them.',
    );
  });

  it('refuses an area that lies in two parents', () => {
    const bilaspur = [
      { area: 'Bilaspur', crime: 'theft', parent: 'Himachal Pradesh', period: 1, value: 1 },
      { area: 'Bilaspur', crime: 'theft', parent: 'Chhattisgarh', period: 2, value: 1 },
    ];
    expect(() => panelFromRows(bilaspur, 'year')).toThrowError(/name areas by a code/);
  });

  it('makes an empty panel of no rows', () => {
    expect(panelFromRows([], 'month')).toMatchObject({ length: 0, series: [] });
  });
});
