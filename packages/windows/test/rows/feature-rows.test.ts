import { describe, expect, it } from 'vitest';
import {
  assertNoLeakage,
  difference,
  featureRows,
  lag,
  lags,
  latestFeatureRows,
  latestWindows,
  rolling,
  rowWeights,
  slidingWindows,
} from '../../src/index.js';
import { panelOf } from '../panels.js';

const panel = panelOf([
  [1, 2, 3, 4],
  [10, null, 30, 40],
]);

describe('featureRows', () => {
  it('puts every feature into a column of its own', () => {
    const rows = featureRows(panel, [lag(1), rolling('sum', 2)]);
    expect(rows.columns).toEqual([
      { name: 'lag1', offset: 0 },
      { name: 'sum2', offset: 0 },
    ]);
    // Series 0 from 2017, 2018, 2019; series 1 from 2019 only: 2018 is missing as origin and target.
    expect([...rows.series]).toEqual([0, 0, 0, 1]);
    expect([...rows.origins]).toEqual([2017, 2018, 2019, 2019]);
    expect([...rows.targetPeriods]).toEqual([2018, 2019, 2020, 2020]);
    expect([...rows.features]).toEqual([1, 2, 3, 30, 1, 3, 5, 30]);
    expect([...rows.targets]).toEqual([2, 3, 4, 40]);
  });

  it('agrees with slidingWindows on lags', () => {
    for (const horizon of [1, 2]) {
      const rows = featureRows(panel, lags(2), { horizon });
      expect(rows).toEqual(slidingWindows(panel, { size: 2, horizon }));
    }
  });

  it('keeps rows with missing features when asked to, never those without a target', () => {
    const rows = featureRows(panel, [lag(1)], { missing: 'keep' });
    expect([...rows.targets]).toEqual([2, 3, 4, 30, 40]);
    expect([...rows.features]).toEqual([1, 2, 3, Number.NaN, 30]);
  });

  it('takes every second origin', () => {
    expect([...featureRows(panel, [lag(1)], { stride: 2 }).origins]).toEqual([2017, 2019, 2019]);
  });

  it('predicts other targets where they are given', () => {
    const changes = difference().fit(panel).panel.values;
    const rows = featureRows(panel, [lag(1)], { targets: changes });
    expect([...rows.targets]).toEqual([1, 1, 1, 10]);
  });

  it('passes the leakage guard of whole tables', () => {
    expect(() => assertNoLeakage(featureRows(panel, lags(2)), 2020)).not.toThrow();
    expect(() => assertNoLeakage(featureRows(panel, lags(2)), 2019)).toThrowError();
  });

  it.each([
    ['no feature', () => featureRows(panel, [])],
    ['two features of one name', () => featureRows(panel, [lag(1), lag(1)])],
    ['a horizon of 0', () => featureRows(panel, [lag(1)], { horizon: 0 })],
    ['half a stride', () => featureRows(panel, [lag(1)], { stride: 0.5 })],
    ['too few targets', () => featureRows(panel, [lag(1)], { targets: new Float64Array(3) })],
  ])('refuses %s', (_, make) => {
    expect(make).toThrowError(expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }));
  });

  it('gives no rows for a panel that is empty or too short', () => {
    expect(featureRows(panelOf([]), [lag(1)]).rows).toBe(0);
    expect(featureRows(panelOf([[5]]), [lag(1)])).toMatchObject({
      rows: 0,
      targets: new Float64Array(),
    });
  });
});

describe('latestFeatureRows', () => {
  it('agrees with latestWindows on lags', () => {
    expect(latestFeatureRows(panel, lags(2))).toEqual(latestWindows(panel, { size: 2 }));
    expect(latestFeatureRows(panel, lags(3))).toEqual(latestWindows(panel, { size: 3 }));
  });

  it('gives no rows for a panel without a period', () => {
    expect(latestFeatureRows(panelOf([[]]), [lag(1)]).rows).toBe(0);
  });
});

describe('rowWeights', () => {
  const rows = featureRows(panel, [lag(1)]);

  it('are 1 unless asked for', () => {
    expect([...rowWeights(panel, rows)]).toEqual([1, 1, 1, 1]);
  });

  it('halve with every half-life of age', () => {
    expect([...rowWeights(panel, rows, { halfLife: 1 })]).toEqual([0.25, 0.5, 1, 1]);
  });

  it('grow with the size of a series beside its crime', () => {
    const [first, , last, other] = rowWeights(panel, rows, { sizePower: 0.5 });
    expect(first).toBeCloseTo(Math.sqrt(2 / 6.5), 12);
    expect(last).toBeCloseTo(Math.sqrt(4 / 17.5), 12);
    expect(other).toBeCloseTo(Math.sqrt(31 / 17.5), 12);
  });

  it.each([{ halfLife: 0 }, { halfLife: Number.NaN }, { sizePower: Number.POSITIVE_INFINITY }])(
    'refuse %s',
    (options) => {
      expect(() => rowWeights(panel, rows, options)).toThrowError(
        expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }),
      );
    },
  );
});
