import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPanels, createPanel, panelFromArrays, seriesValues } from '../../src/index.js';
import { anyPanel, cells } from '../any-panel.js';
import { base, theft } from './theft-and-arson.js';

const _ = Number.NaN;

describe('alignPanels', () => {
  const other = panelFromArrays(
    [
      { area: 'c', ...theft, values: [1, 2, 3, 4] },
      { area: 'a', ...theft, values: [5, 6, 7, 8] },
    ],
    'year',
    '2018',
  );

  it('cuts to common periods, or widens to all', () => {
    const [a, b] = alignPanels([base, other]);
    expect([a!.start, a!.length, b!.start, b!.length]).toEqual([2018, 2, 2018, 2]);
    const [c, d] = alignPanels([base, other], { periods: 'union' });
    expect([c!.start, c!.length, d!.length]).toEqual([2017, 5, 5]);
    expect([...seriesValues(d!, 0)]).toEqual([_, 1, 2, 3, 4]);
  });

  it('keeps series in common, in the first order', () => {
    const [a, b] = alignPanels([base, other], { series: 'common' });
    expect([a!, b!].map((panel) => panel.series.map(({ id }) => id))).toEqual([
      ['a/theft', 'c/theft'],
      ['a/theft', 'c/theft'],
    ]);
    expect([...seriesValues(b!, 0)]).toEqual([5, 6]);
  });

  it('gives no periods where there are none in common, nothing for nothing', () => {
    const far = panelFromArrays([{ area: 'a', ...theft, values: [1] }], 'year', '2050');
    expect(alignPanels([base, far]).map(({ length }) => length)).toEqual([0, 0]);
    expect(alignPanels([])).toEqual([]);
    const empty = createPanel({ frequency: 'year', start: 0, length: 0, series: [], values: [] });
    expect(alignPanels([empty, base], { periods: 'union' })[1]).toEqual(base);
  });

  it('changes no cell that stays', () => {
    fc.assert(
      fc.property(anyPanel(), anyPanel(), (a, b) => {
        if (a.frequency !== b.frequency) return;
        const before = cells(a);
        for (const [key, value] of cells(alignPanels([a, b])[0]!))
          expect(before.get(key)).toEqual(value);
      }),
    );
  });
});
