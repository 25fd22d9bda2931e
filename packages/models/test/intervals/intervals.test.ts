import { createPanel, seriesValues } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster, listModels } from '../../src/index.js';
import { panelOf, syntheticPanel } from '../panels.js';

const panel = syntheticPanel({ areas: 60 });
const predict = async (id: string, horizon = 1, levels = [80], from = panel) =>
  (await createForecaster(id).fit(from)).predict(horizon, { levels });

/** The interval of naive at step 1 by the plainest loops, with every pool large enough. */
function plainNaiveBounds(s: number, level: number): [number, number] {
  const { crime } = panel.series[s]!;
  const errors: { mean: number; error: number }[] = [];
  panel.series.forEach((series, other) => {
    if (series.crime !== crime) return;
    const values = seriesValues(panel, other);
    for (const t of [3, 4, 5]) {
      const [mean, actual] = [values[t - 1]!, values[t]!];
      errors.push({ mean, error: Math.log(1 + actual) - Math.log(1 + mean) });
    }
  });
  const means = errors.map(({ mean }) => mean).sort((a, b) => a - b);
  const binOf = (mean: number) =>
    [1, 2, 3].filter((q) => mean >= means[Math.floor((means.length * q) / 4)]!).length;
  const mean = seriesValues(panel, s)[5]!;
  const cell = errors
    .filter((one) => binOf(one.mean) === binOf(mean))
    .map(({ error }) => error)
    .sort((a, b) => a - b);
  const rank = Math.floor(((cell.length + 1) * (100 - level)) / 200 + 1e-9);
  const bound = (error: number) => (1 + mean) * Math.exp(error) - 1;
  const low = Math.min(mean, Math.max(0, Math.ceil(bound(cell[rank - 1]!) - 1e-6)));
  const high = Math.max(mean, Math.floor(bound(cell[cell.length - rank]!) + 1e-6));
  return [low, high];
}

describe('intervals', () => {
  it.each([50, 80])('agree with plain loops for naive at %i %%', async (level) => {
    const { intervals } = await predict('naive', 1, [level]);
    panel.series.forEach((_, s) => {
      expect([intervals[0]!.lower[s], intervals[0]!.upper[s]]).toEqual(plainNaiveBounds(s, level));
    });
  });

  it.each(listModels().map(({ id }) => id))(
    'of %s hold the mean, lie one inside the other, and leave the mean as it is',
    async (id) => {
      const { mean, intervals } = await predict(id, 2, [95, 50, 80]);
      expect(intervals.map(({ level }) => level)).toEqual([50, 80, 95]);
      mean.forEach((value, i) => {
        let [lower, upper] = [value, value];
        for (const interval of intervals) {
          if (Number.isNaN(interval.lower[i]!)) continue;
          expect(interval.lower[i]).toBeGreaterThanOrEqual(0);
          expect(interval.lower[i]).toBeLessThanOrEqual(lower);
          expect(interval.upper[i]).toBeGreaterThanOrEqual(upper);
          [lower, upper] = [interval.lower[i]!, interval.upper[i]!];
        }
      });
      const plain = await createForecaster(id, { intervals: false }).fit(panel);
      expect((await plain.predict(2)).mean).toEqual(mean);
    },
  );

  it('do not depend on which other levels are asked', async () => {
    const all = await predict('mean3', 1, [50, 80, 95, 99]);
    for (const [i, level] of [50, 80, 95, 99].entries()) {
      expect((await predict('mean3', 1, [level])).intervals[0]).toEqual(all.intervals[i]);
    }
  });

  it('cover about what they promise on counts of the same kind', async () => {
    const long = syntheticPanel({ areas: 300, length: 7, seed: 3 });
    const known = createPanel({
      ...long,
      length: 6,
      values: long.series.flatMap((_, s) => [...seriesValues(long, s).subarray(0, 6)]),
    });
    const { intervals } = await predict('naive', 1, [80, 95], known);
    for (const { level, lower, upper } of intervals) {
      const inside = long.series.filter((_, s) => {
        const actual = seriesValues(long, s)[6]!;
        return lower[s]! <= actual && actual <= upper[s]!;
      });
      expect(Math.abs((inside.length / long.series.length) * 100 - level)).toBeLessThan(4);
    }
  });

  it('give a level asked twice once', async () => {
    const { intervals } = await predict('naive', 1, [80, 80]);
    expect(intervals).toHaveLength(1);
  });

  it('are whole numbers where a whole number fits', async () => {
    const { intervals } = await predict('naive');
    for (const bound of [...intervals[0]!.lower, ...intervals[0]!.upper]) {
      expect(Number.isInteger(bound)).toBe(true);
    }
  });

  it('are not rounded when the data are not whole', async () => {
    const rates = createPanel({ ...panel, values: panel.values.map((value) => value / 7) });
    const { intervals } = await predict('naive', 1, [80], rates);
    expect([...intervals[0]!.upper].some((bound) => !Number.isInteger(bound))).toBe(true);
  });
});

describe('a single long series', () => {
  const months = syntheticPanel({
    areas: 1,
    crimes: ['theft'],
    length: 120,
    frequency: 'month',
    start: 24_000,
  });

  it.each(['naive', 'seasonal-naive', 'forest-ml-cart'])(
    'has intervals up to a year ahead from its own past: %s',
    async (id) => {
      const { intervals, fallbacks } = await predict(id, 12, [80, 95], months);
      expect(fallbacks).toEqual([]);
      expect(intervals.map(({ level }) => level)).toEqual([80, 95]);
      for (const { lower, upper } of intervals) {
        expect([...lower, ...upper].some(Number.isNaN)).toBe(false);
      }
    },
  );
});

describe('no intervals are invented', () => {
  it('without asking', async () => {
    expect((await predict('naive', 1, [])).intervals).toEqual([]);
  });

  it('when the model was fitted without them', async () => {
    const fitted = await createForecaster('naive', { intervals: false }).fit(panel);
    expect((await fitted.predict(1, { levels: [80] })).intervals).toEqual([]);
  });

  it('when one period leaves no past origin', async () => {
    const single = syntheticPanel({ areas: 60, length: 1 });
    expect((await predict('naive', 1, [80], single)).intervals).toEqual([]);
  });

  it('for a level that too few past errors support', async () => {
    const few = syntheticPanel({ areas: 1, crimes: ['murder'], length: 6 });
    const { intervals } = await predict('naive', 1, [80, 95, 99.9], few);
    expect(intervals.map(({ level }) => level)).toEqual([]);
    const some = syntheticPanel({ areas: 5, crimes: ['murder'], length: 6 });
    const { intervals: given } = await predict('naive', 1, [80, 95], some);
    expect(given.map(({ level }) => level)).toEqual([80]);
  });

  it('for steps that no past origin reaches: those bounds are NaN', async () => {
    const { intervals } = await predict('naive', 5);
    expect([...intervals[0]!.lower.subarray(0, 5)].map(Number.isNaN)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('for a forest from errors of the naive model that stepped in at past origins', async () => {
    const four = syntheticPanel({ areas: 60, length: 4 });
    expect((await predict('forest-ml-cart', 1, [80], four)).intervals).toEqual([]);
  });

  it('but naive forecasts of a forest without training take the errors of naive', async () => {
    const three = syntheticPanel({ areas: 60, length: 3 });
    const forest = await predict('forest-ml-cart', 1, [80], three);
    expect(forest.fallbacks).toHaveLength(120);
    expect(forest.intervals).toEqual((await predict('naive', 1, [80], three)).intervals);
  });

  it('for a series that was never observed', async () => {
    const fitted = await createForecaster('naive').fit(panel);
    const history = panelOf({ 'a/murder': [null], 'b/murder': [5] });
    const { intervals } = await fitted.predict(1, { levels: [80], history });
    expect(intervals[0]!.lower[0]).toBeNaN();
    expect(intervals[0]!.upper[1]).toBeGreaterThan(5);
  });

  it('but a crime that was not in training takes the errors of all crimes', async () => {
    const fitted = await createForecaster('naive').fit(panel);
    const history = panelOf({ 'a/__proto__': [50] });
    const { intervals } = await fitted.predict(1, { levels: [80], history });
    expect(intervals[0]!.lower[0]).toBeLessThan(50);
    expect(intervals[0]!.upper[0]).toBeGreaterThan(50);
  });
});
