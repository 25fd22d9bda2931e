import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignPanels,
  createPanel,
  dataVersion,
  featureColumn,
  featureNames,
  fillGaps,
  joinPanels,
  missingMask,
  panelFromArrays,
  panelLevels,
  panelRows,
  panelToArrays,
  panelToColumns,
  perPopulation,
  pickSeries,
  rollUp,
  seriesValues,
  slicePeriods,
  withFeatures,
} from '../../src/index.js';
import { anyPanel, cells } from '../any-panel.js';

const _ = Number.NaN;
const theft = { crime: 'theft', parent: 'north' };
const base = panelFromArrays(
  [
    { area: 'a', ...theft, values: [1, _, 3] },
    { area: 'b', ...theft, values: [_, _, 30] },
    { area: 'b', crime: 'arson', parent: 'north', values: [0, 2, _] },
    { area: 'c', crime: 'theft', parent: 'south', values: [5, 5, 5] },
  ],
  'year',
  '2017',
);
const table = (panel: typeof base) =>
  Object.fromEntries(panel.series.map(({ id }, s) => [id, [...seriesValues(panel, s)]]));

describe('rollUp', () => {
  it('sums areas to their parents, crimes to groups, and everything', () => {
    expect(table(rollUp(base, { areas: 'parent' }))).toEqual({
      'north/theft': [1, _, 33],
      'north/arson': [0, 2, _],
      'south/theft': [5, 5, 5],
    });
    const groups = new Map([
      ['theft', 'property'],
      ['arson', 'property'],
    ]);
    expect(table(rollUp(base, { crimes: groups }))).toMatchObject({ 'b/property': [0, 2, 30] });
    expect(table(rollUp(base, { areas: 'all', crimes: 'all' }))).toEqual({ 'all/all': [6, 7, 38] });
  });

  it('keeps the parent where areas stay', () => {
    expect(rollUp(base, { crimes: 'all' }).series[0]).toEqual({
      id: 'a/all',
      area: 'a',
      crime: 'all',
      parent: 'north',
    });
  });

  it('leaves nothing out silently', () => {
    const orphan = panelFromArrays([{ area: 'x', crime: 'y', values: [1] }], 'year', '2017');
    expect(() => rollUp(orphan, { areas: 'parent' })).toThrowError(/area "x" has no parent/);
    expect(() => rollUp(base, { crimes: new Map([['theft', 'g']]) })).toThrowError(
      /crime "arson" has no group/,
    );
  });

  it('gives three levels whose totals are equal', () => {
    const levels = panelLevels(base);
    const total = (panel: typeof base) =>
      panel.values.reduce((sum, v) => sum + (Number.isNaN(v) ? 0 : v), 0);
    expect([levels.area, levels.parent, levels.all].map(total)).toEqual([51, 51, 51]);
    expect(levels.all.series.map(({ id }) => id)).toEqual(['all/theft', 'all/arson']);
  });
});

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

describe('slicePeriods', () => {
  it('takes labels or numbers, both ends included', () => {
    expect(table(slicePeriods(base, '2018', 2019))['c/theft']).toEqual([5, 5]);
  });

  it.each([
    ['2016', '2018'],
    ['2018', '2020'],
    ['2019', '2018'],
    [2017.5, 2018],
  ])('refuses %s to %s', (from, to) => {
    expect(() => slicePeriods(base, from, to)).toThrowError(
      expect.objectContaining({ code: 'DATA_PERIOD_INVALID' }),
    );
  });
});

describe('fillGaps', () => {
  const holes = (...values: number[]) =>
    panelFromArrays([{ area: 'a', crime: 'b', values }], 'quarter', '2020-Q1');
  const panel = holes(_, 2, _, _, 8, _);

  it.each([
    ['leave', [_, 2, _, _, 8, _]],
    ['zero', [0, 2, 0, 0, 8, 0]],
    ['previous', [_, 2, 2, 2, 8, 8]],
    ['season', [_, 2, _, _, 8, 2]],
    ['interpolate', [_, 2, 4, 6, 8, _]],
  ] as const)('%s', (policy, expected) => {
    expect([...fillGaps(panel, policy).values]).toEqual(expected);
    expect([...panel.values]).toEqual([_, 2, _, _, 8, _]);
  });

  it('leaves gaps that are too long as a whole', () => {
    expect([...fillGaps(panel, 'previous', { maxGap: 1 }).values]).toEqual([_, 2, _, _, 8, 8]);
  });

  it('refuses an unknown policy and a gap below 1', () => {
    expect(() => fillGaps(panel, 'toString' as never)).toThrowError(/is no policy.*leave, zero/);
    expect(() => fillGaps(panel, 'zero', { maxGap: 0 })).toThrowError(/maxGap is 0/);
  });

  it('never changes a known value, and only "interpolate" looks ahead', () => {
    fc.assert(
      fc.property(
        anyPanel(),
        fc.constantFrom('leave', 'zero', 'previous', 'season'),
        fc.nat(),
        (any, policy, at) => {
          const filled = fillGaps(any, policy);
          any.values.forEach((value, i) => {
            if (!Number.isNaN(value)) expect(filled.values[i]).toBe(value);
          });
          const known = slicePeriods(any, any.start, any.start + (at % any.length));
          const before = slicePeriods(filled, any.start, any.start + (at % any.length));
          expect(fillGaps(known, policy)).toEqual(before);
        },
      ),
    );
  });
});

describe('perPopulation', () => {
  it('gives cases per 100,000, and nothing where the population is not known', () => {
    const people = new Map([
      ['a', 200_000],
      ['b', Number.NaN],
    ]);
    const rates = perPopulation(base, (area, period) =>
      period === 2019 ? null : people.get(area),
    );
    expect(table(rates)).toMatchObject({
      'a/theft': [0.5, _, _],
      'b/arson': [_, _, _],
      'c/theft': [_, _, _],
    });
    expect(table(perPopulation(base, () => 1000, { per: 1000 }))).toEqual(table(base));
  });

  it.each([0, -5, Number.POSITIVE_INFINITY])('refuses a population of %s', (people) => {
    expect(() => perPopulation(base, () => people)).toThrowError(/population of "a" in 2017/);
  });
});

describe('features', () => {
  const carried = withFeatures(base, ({ area }) =>
    area === 'c' ? {} : { code: `0${area}`, __proto__x: 1 },
  );

  it('stay with their series, and sums drop them', () => {
    expect(featureColumn(pickSeries(carried, [3, 0]), 'code')).toEqual([null, '0a']);
    expect(featureNames(carried)).toEqual(['code', '__proto__x']);
    expect(featureNames(rollUp(carried, { areas: 'parent' }))).toEqual([]);
    expect(featureColumn(carried, 'toString')).toEqual([null, null, null, null]);
  });

  it('are part of the data version, and do not change the panel they came from', () => {
    expect(dataVersion(carried)).not.toBe(dataVersion(base));
    expect(base.series[0]).not.toHaveProperty('features');
  });

  it('keep when others are added', () => {
    const more = withFeatures(carried, () => ({ km2: 5 }));
    expect(more.series[0]!.features).toEqual({ code: '0a', __proto__x: 1, km2: 5 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, true])('are never %s', (value) => {
    expect(() => withFeatures(base, () => ({ x: value as never }))).toThrowError(
      /feature "x" of "a\/theft"/,
    );
  });
});

describe('out of a panel', () => {
  it('the mask marks exactly the missing cells', () => {
    expect([...missingMask(base)]).toEqual([0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('rows and columns say the same, cell by cell', () => {
    fc.assert(
      fc.property(anyPanel(), (panel) => {
        const columns = panelToColumns(panel);
        const expected = cells(panel);
        let i = 0;
        for (const row of panelRows(panel)) {
          expect([columns.area[i], columns.crime[i], columns.time[i], columns.value[i]]).toEqual([
            row.area,
            row.crime,
            row.time,
            row.value,
          ]);
          expect(expected.get(JSON.stringify([row.area, row.crime, row.time]))).toEqual(row.value);
          i += 1;
        }
        expect(i).toBe(panel.values.length);
      }),
    );
  });

  it('arrays are copies, and come back', () => {
    const arrays = panelToArrays(base);
    arrays.get('a/theft')![0] = 99;
    expect(base.values[0]).toBe(1);
    const again = base.series.map(({ id, ...rest }) => ({
      ...rest,
      values: panelToArrays(base).get(id)!,
    }));
    expect(panelFromArrays(again, 'year', 2017)).toEqual(base);
  });

  it('arrays of several lengths are refused', () => {
    const two = [
      { area: 'a', crime: 'b', values: [1] },
      { area: 'c', crime: 'b', values: [1, 2] },
    ];
    expect(() => panelFromArrays(two, 'year', '2017')).toThrowError(
      /"c", "b" has 2 values, the first series 1/,
    );
    expect(panelFromArrays([], 'year', '2017').series).toEqual([]);
  });
});
