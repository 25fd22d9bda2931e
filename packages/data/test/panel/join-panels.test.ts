import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPanels, panelFromArrays, slicePeriods } from '../../src/index.js';
import { anyPanel } from '../any-panel.js';
import { base, table, theft } from './theft-and-arson.js';

const _ = Number.NaN;

describe('joinPanels', () => {
  it('puts series side by side over the union of periods', () => {
    const right = panelFromArrays([{ area: 'd', crime: 'theft', values: [7, 8] }], 'year', '2019');
    const joined = joinPanels(base, right);
    expect([joined.start, joined.length]).toEqual([2017, 4]);
    expect(table(joined)).toMatchObject({ 'a/theft': [1, _, 3, _], 'd/theft': [_, _, 7, 8] });
  });

  it('fills a series from both, and refuses two values for one cell', () => {
    const later = panelFromArrays([{ area: 'a', ...theft, values: [4, 5] }], 'year', '2020');
    expect(table(joinPanels(base, later))['a/theft']).toEqual([1, _, 3, 4, 5]);
    const clash = panelFromArrays([{ area: 'a', ...theft, values: [9] }], 'year', '2019');
    expect(() => joinPanels(base, clash)).toThrowError(
      /Both panels have a value of "a\/theft" for 2019/,
    );
    expect(table(joinPanels(base, clash, { conflict: 'left' }))['a/theft']).toEqual([1, _, 3]);
    expect(table(joinPanels(base, clash, { conflict: 'right' }))['a/theft']).toEqual([1, _, 9]);
  });

  it('refuses one id with two meanings, and other frequencies', () => {
    const moved = panelFromArrays(
      [{ area: 'a', crime: 'theft', parent: 'west', values: [1] }],
      'year',
      '2020',
    );
    expect(() => joinPanels(base, moved)).toThrowError(
      /"a\/theft" is .*north.* here and .*west.* there/,
    );
    const monthly = panelFromArrays(
      [{ area: 'q', crime: 'theft', values: [1] }],
      'month',
      '2020-01',
    );
    expect(() => joinPanels(base, monthly)).toThrowError(/per year, another per month/);
  });

  it('splits and joins back to the same panel, cut anywhere', () => {
    fc.assert(
      fc.property(anyPanel(), fc.nat(), (panel, at) => {
        const cut = panel.start + (at % panel.length);
        const left = slicePeriods(panel, panel.start, cut);
        if (cut === panel.start + panel.length - 1) {
          expect(left).toBe(panel);
          return;
        }
        const right = slicePeriods(panel, cut + 1, panel.start + panel.length - 1);
        expect(joinPanels(left, right)).toEqual(panel);
      }),
    );
  });
});
