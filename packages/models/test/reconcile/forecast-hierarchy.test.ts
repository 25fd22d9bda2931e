import { createPanel, type Panel, seriesValues } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import {
  buildHierarchy,
  forecastHierarchy,
  gaps,
  type ReconcileMethod,
} from '../../src/reconcile/index.js';
import { BOTTOM, district, hierarchy, LEVELS } from './hierarchies.js';

const panel = createPanel({
  frequency: 'year',
  start: 2017,
  length: 6,
  series: BOTTOM,
  values: [10, 12, 9, 14, 11, 13, 30, 28, 33, 31, 29, 35, 50, 55, 52, 60, 58, 61],
});
const METHODS: ReconcileMethod[] = [
  'bottom-up',
  'top-down',
  'ols',
  'wls',
  'shrunk',
  { middleOut: 'state' },
];

describe('forecastHierarchy', () => {
  it.each(METHODS)('adds up at every step: %s', async (method) => {
    const set = await forecastHierarchy(panel, hierarchy, createForecaster('drift'), {
      method,
      horizon: 2,
      levels: [80],
    });
    expect(set.series).toBe(hierarchy.series);
    for (const step of [0, 1]) {
      const means = Float64Array.from({ length: 6 }, (_, s) => set.mean[s * 2 + step]!);
      for (const gap of gaps(hierarchy, means)) expect(gap).toBeCloseTo(0, 8);
    }
    const [{ lower, upper }] = set.intervals as [(typeof set.intervals)[number]];
    set.mean.forEach((value, i) => {
      expect(lower[i]).toBeLessThanOrEqual(value);
      expect(upper[i]).toBeGreaterThanOrEqual(value);
    });
    // Two steps ahead is less sure than one.
    expect(upper[1]! - lower[1]!).toBeGreaterThan(upper[0]! - lower[0]!);
  });

  it.each([['mint'], ['__proto__'], [null], [{}]])('knows no method %s', async (method) => {
    const options = { method: method as unknown as ReconcileMethod };
    const promise = forecastHierarchy(panel, hierarchy, createForecaster('naive'), options);
    await expect(promise).rejects.toMatchObject({
      code: 'MODEL_OPTIONS_INVALID',
      message: expect.stringContaining('shrunk'),
    });
  });

  it('is the sum of naive forecasts, which add up by themselves', async () => {
    const set = await forecastHierarchy(panel, hierarchy, createForecaster('naive'));
    expect([...set.mean]).toEqual(
      [109, 48, 61, 13, 35, 61].map((value) => expect.closeTo(value, 8)),
    );
    expect(set.intervals).toEqual([]);
  });

  it('keeps a series that nobody ever saw unknown, and out of its sums', async () => {
    const series = [...BOTTOM, district('d', 'South')];
    const more: Panel = createPanel({
      ...panel,
      series,
      values: [...panel.values, ...new Array<number>(6).fill(Number.NaN)],
    });
    const set = await forecastHierarchy(
      more,
      buildHierarchy(series, LEVELS),
      createForecaster('naive'),
      {
        levels: [80],
      },
    );
    expect(set.mean.at(-1)).toBeNaN();
    expect(set.intervals[0]!.upper.at(-1)).toBeNaN();
    expect(set.mean[2]).toBeCloseTo(61, 6);
    expect(set.fallbacks).toMatchObject([{ series: 6, to: null }]);
  });

  it('refuses a panel of other series, and one without a past', async () => {
    const invalid = { code: 'MODEL_HIERARCHY_INVALID' };
    const other = createPanel({ ...panel, series: BOTTOM.map((s) => ({ ...s, id: `${s.id}!` })) });
    await expect(
      forecastHierarchy(other, hierarchy, createForecaster('naive')),
    ).rejects.toMatchObject(invalid);
    const short = createPanel({
      ...panel,
      length: 1,
      values: BOTTOM.map((_, s) => seriesValues(panel, s)[0]!),
    });
    await expect(
      forecastHierarchy(short, hierarchy, createForecaster('naive')),
    ).rejects.toMatchObject(invalid);
  });

  it('gives the same bytes again', async () => {
    const run = () =>
      forecastHierarchy(panel, hierarchy, createForecaster('mean3'), { levels: [50] });
    expect(await run()).toEqual(await run());
  });
});
