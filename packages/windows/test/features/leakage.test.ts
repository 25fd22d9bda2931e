import { createPanel, type Panel } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expanding,
  type Feature,
  featureRows,
  groupMean,
  guardFeatures,
  lag,
  latestFeatureRows,
  neighbours,
  rolling,
  seasonalLag,
  seasonalMean,
  seasonWave,
  shareOf,
  staticValue,
} from '../../src/index.js';
import { panelOf } from '../panels.js';

/** Every feature there is. */
const FEATURES: readonly Feature[] = [
  lag(1),
  lag(4),
  ...(['sum', 'mean', 'median', 'min', 'max', 'spread'] as const)
    .flatMap((statistic) => [
      rolling(statistic, 3),
      rolling(statistic, 2, { lag: 3 }),
      expanding(statistic),
      neighbours(new Map([['0', ['1', '2']]]), statistic),
    ])
    .filter((feature, i, all) => all.findIndex(({ name }) => name === feature.name) === i),
  seasonalLag(1),
  seasonalLag(2),
  seasonalMean(2),
  ...seasonWave(),
  ...(['state', 'nation', 'area'] as const).flatMap((group) => [groupMean(group), shareOf(group)]),
  staticValue('size', ({ area }) => area.length),
];

const month = { frequency: 'month', start: 24_000 } as const;
const anyMonths: fc.Arbitrary<Panel> = fc
  .array(
    fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 6 }), {
      minLength: 30,
      maxLength: 30,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) => panelOf(rows, month));

describe.each(FEATURES.map((feature) => [feature.name, feature] as const))('%s', (_, feature) => {
  it('is the same at the origin and before, whatever comes after what it may use', () => {
    fc.assert(
      fc.property(
        anyMonths,
        fc.nat(29),
        fc.integer({ min: 1, max: 14 }),
        fc.array(fc.option(fc.integer({ min: 0, max: 1e6 })), { minLength: 1, maxLength: 9 }),
        (truth, t, horizon, noise) => {
          const last = t + feature.offset;
          const canary = createPanel({
            ...truth,
            values: truth.values.map((value, i) =>
              i % 30 > last ? (noise[i % noise.length] ?? Number.NaN) : value,
            ),
          });
          const [one, other] = [feature.prepare(truth), feature.prepare(canary)];
          for (let s = 0; s < truth.series.length; s++) {
            for (let at = Math.max(0, t - 2); at <= t; at++) {
              expect(other(s, at, at + horizon)).toBe(one(s, at, at + horizon));
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('passes the guard', () => {
    const panel = panelOf([Array.from({ length: 30 }, (_, t) => (t * 7) % 11)], month);
    for (const horizon of [1, 5, 13]) guardFeatures(panel, [feature], { horizon });
  });
});

describe('guardFeatures', () => {
  const panel = panelOf([[1, 2, 3, 4, 5, 6]]);
  const leaking = (offset: number, from: number): Feature => ({
    name: 'clever',
    offset,
    prepare:
      ({ values }) =>
      (_s, t) =>
        values[t + from] ?? 0,
  });
  const leak = expect.objectContaining({
    code: 'WINDOW_LEAKAGE',
    message: expect.stringContaining('"clever"'),
  });

  it('catches a feature that reads the next period', () => {
    expect(() => guardFeatures(panel, [leaking(0, 1)])).toThrowError(leak);
    expect(() => featureRows(panel, [lag(1), leaking(0, 1)])).toThrowError(leak);
    expect(() => latestFeatureRows(panel, [leaking(0, 1)])).toThrowError(leak);
  });

  it('catches a feature that reads later than it declares, though not past the origin', () => {
    expect(() => guardFeatures(panel, [leaking(-2, -1)])).toThrowError(leak);
    expect(() => guardFeatures(panel, [leaking(-1, -1)])).not.toThrow();
  });

  it('catches a feature that normalises by the whole panel', () => {
    const clever: Feature = {
      name: 'clever',
      offset: 0,
      prepare({ values }) {
        const most = Math.max(...values.filter((value) => !Number.isNaN(value)));
        return (_s, t) => values[t]! / most;
      },
    };
    expect(() => guardFeatures(panel, [clever])).toThrowError(leak);
  });

  it('catches a value that claims to need none', () => {
    expect(() => guardFeatures(panel, [leaking(Number.NEGATIVE_INFINITY, 0)])).toThrowError(leak);
  });

  it.each([1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the offset %s', (offset) => {
    expect(() => guardFeatures(panel, [leaking(offset, 0)])).toThrowError(leak);
  });
});
