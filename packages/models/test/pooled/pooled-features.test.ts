import { createPanel, type Panel, until } from '@crimecast/data';
import { assertNoLeakage, type WindowSet } from '@crimecast/windows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureSource } from '../../src/pooled/feature-source.js';
import { latestRows, trainingRows } from '../../src/pooled/training-rows.js';
import { panelOf, syntheticPanel } from '../panels.js';

/** The features of one row by name. */
function named(set: WindowSet, row: number): Record<string, number> {
  return Object.fromEntries(
    set.columns.map(({ name }, c) => [name, set.features[c * set.rows + row]!]),
  );
}

const log = Math.log1p;

describe('pooled features', () => {
  const small = (() => {
    const panel = panelOf({
      'a/x': [3, 6, 2, 9, 4],
      'b/x': [10, 12, 9, 14, 20],
      'c/x': [1, 1, 2, 0, 1],
      'a/y': [7, 7, 7, 7, 7],
    });
    const parents = ['S', 'S', 'T', 'S'];
    const series = panel.series.map((one, s) => ({ ...one, parent: parents[s]! }));
    return createPanel({ ...panel, series });
  })();

  it('are what they say, by hand', () => {
    const rows = latestRows(featureSource(small));
    expect([...rows.series]).toEqual([0, 1, 2, 3]);
    const last = [6, 2, 9, 4].map(log);
    const mean = last.reduce((sum, value) => sum + value) / 4;
    const spread = Math.sqrt(last.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4);
    const own = named(rows, 0);
    expect(own.level).toBeCloseTo(log(4), 12);
    expect(own.change1).toBeCloseTo(log(4) - log(9), 12);
    expect(own.change2).toBeCloseTo(log(9) - log(2), 12);
    expect(own['from-mean']).toBeCloseTo(log(4) - mean, 12);
    expect(own['from-median']).toBeCloseTo(log(4) - (log(4) + log(6)) / 2, 12);
    expect(own.spread).toBeCloseTo(spread, 12);
    expect(own['state-change']).toBeCloseTo(log(20) - log(14), 12);
    expect(own['from-state']).toBeCloseTo(log(4) - log(20), 12);
    expect(own['area-size']).toBeCloseTo(log(11), 12);
    expect(own.share).toBeCloseTo(log(4) - log(11), 12);
    expect(own['crime-size']).toBeCloseTo((log(3) + log(10) + log(1)) / 3, 12);
    expect(own.known).toBe(4);
  });

  it('are 0 where there is no state, no other area and no past', () => {
    const lonely = named(latestRows(featureSource(panelOf({ 'a/x': [5] }))), 0);
    expect(lonely).toMatchObject({ change1: 0, change2: 0, 'from-mean': 0, 'state-change': 0 });
    expect(lonely).toMatchObject({ 'from-state': 0, share: 0, known: 1 });
  });

  it('leave out series whose last count is missing, and changes with a missing end', () => {
    const gaps = panelOf({ 'a/x': [1, null, 3, 4], 'b/x': [5, 6, 7, null] });
    expect([...latestRows(featureSource(gaps)).series]).toEqual([0]);
    const { series, origins } = trainingRows(featureSource(gaps), 1);
    expect(Array.from(series, (s, row) => [s, origins[row]])).toEqual([
      [0, 2019],
      [1, 2018],
      [1, 2017],
    ]);
  });

  it('have targets without what happened everywhere, cut off at 1.5', () => {
    const rows = Array.from({ length: 20 }, (_, a) => {
      const level = 60 + 13 * a;
      return [`${a}/x`, [level, a === 0 ? 100 * level : 2 * level + 1]];
    });
    const { targets } = trainingRows(featureSource(panelOf(Object.fromEntries(rows))), 1);
    expect(targets[0]).toBe(1.5);
    for (const target of targets.subarray(1)) expect(target).toBeCloseTo(0, 10);
  });

  it('have targets without what happened in a state of eight or more areas', () => {
    const rows = Array.from({ length: 30 }, (_, a) => {
      const level = 60 + 13 * a;
      return [`${a}/x`, [level, a < 12 ? 2 * level + 1 : level]];
    });
    const plain = panelOf(Object.fromEntries(rows));
    const series = plain.series.map((one, a) => ({ ...one, parent: a < 12 ? 'S' : 'T' }));
    const rowsOf = (panel: Panel) => trainingRows(featureSource(panel), 1);
    for (const target of rowsOf(createPanel({ ...plain, series })).targets) {
      expect(target).toBeCloseTo(0, 10);
    }
    // Without states the shift of some is theirs; so it is as a feature either way.
    expect(Math.max(...rowsOf(plain).targets)).toBeCloseTo(Math.log(2), 10);
  });

  it('weigh by the root of the size', () => {
    const { weights } = trainingRows(featureSource(panelOf({ 'a/x': [3, 1], 'b/x': [15, 1] })), 1);
    expect(weights[1]! / weights[0]!).toBeCloseTo(2, 12);
  });

  it.each(['year', 'month'] as const)('are finite on any panel by %s', (frequency) => {
    const value = fc.option(fc.nat(300), { freq: 4, nil: Number.NaN });
    const any = fc.array(value, { minLength: 3 * 30, maxLength: 3 * 30 });
    fc.assert(
      fc.property(any, (values) => {
        const series = [0, 1, 2].map((a) => ({ id: `${a}`, area: `${a}`, crime: 'x' }));
        const panel = createPanel({ frequency, start: 3, length: 30, series, values });
        const source = featureSource(panel);
        for (const rows of [trainingRows(source, 1), latestRows(source)]) {
          expect(rows.features.every(Number.isFinite)).toBe(true);
          expect(rows.weights.every((weight) => weight > 0 && Number.isFinite(weight))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('leakage', () => {
  const shapes = [
    ['years', syntheticPanel({ areas: 12, length: 7 }), 4],
    ['months', syntheticPanel({ areas: 3, length: 60, frequency: 'month', start: 24_000 }), 41],
  ] as const;

  function withNoise(panel: Panel, known: number, seed: number): Panel {
    const values = panel.values.map((value, i) =>
      i % panel.length >= known ? (value * seed + i) % 977 : value,
    );
    return createPanel({ ...panel, values });
  }

  it.each(shapes)('noise after the origin leaves every row as it is: %s', (_, panel, known) => {
    const origin = panel.start + known - 1;
    const rowsAt = (from: Panel) => {
      const source = featureSource(until(from, origin));
      return [trainingRows(source, 1), trainingRows(source, 2), latestRows(source)];
    };
    const truth = rowsAt(panel);
    for (const rows of truth) assertNoLeakage(rows, origin);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (seed) => {
        expect(rowsAt(withNoise(panel, known, seed))).toEqual(truth);
      }),
      { numRuns: 10 },
    );
  });

  it('features at a period of a longer yearly panel do not know what follows it', () => {
    const [, panel, known] = shapes[0];
    const origin = panel.start + known - 1;
    const atOrigin = (from: Panel) => {
      const rows = trainingRows(featureSource(from), 1);
      const chosen = Array.from(rows.origins.keys()).filter((row) => rows.origins[row] === origin);
      return chosen.map((row) => named(rows, row));
    };
    const cut = latestRows(featureSource(until(panel, origin)));
    const expected = Array.from({ length: cut.rows }, (_, row) => named(cut, row));
    expect(atOrigin(panel)).toEqual(expected);
    expect(atOrigin(withNoise(panel, known, 13))).toEqual(expected);
  });
});
