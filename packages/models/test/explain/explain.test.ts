import { createPanel, type Panel } from '@crimecast/data';
import type { FittedForecaster } from '@crimecast/windows';
import { beforeAll, describe, expect, it } from 'vitest';
import { explainForecast, featureImportance } from '../../src/explain/index.js';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { numbers } from '../trees/rows.js';

/** Series that return to a level of their own after each odd year. */
function returning(areas: number, length: number): Panel {
  const next = numbers(4);
  const series = Array.from({ length: areas }, (_, a) => {
    return { id: `${a}/x`, area: `A${a}`, crime: 'x', parent: `S${a % 9}` };
  });
  const values = series.flatMap((_, a) =>
    Array.from({ length }, () => Math.round((40 + 5 * a) * Math.exp(next() - 0.5))),
  );
  return createPanel({ frequency: 'year', start: 2017, length, series, values });
}

const panel = returning(150, 6);
const fitted = new Map<string, FittedForecaster>();
const ids = ['extra-trees', 'boosted', 'forest', 'ridge', 'poisson', 'mlp', 'ensemble', 'naive'];
beforeAll(async () => {
  for (const id of ids) {
    fitted.set(id, await createForecaster(id, { intervals: false }).fit(panel));
  }
});

const total = ({ base, effects }: { base: number; effects: readonly { effect: number }[] }) =>
  effects.reduce((sum, { effect }) => sum + effect, base);

describe.each(['extra-trees', 'boosted', 'forest', 'ridge', 'poisson'])('%s, explained', (id) => {
  it.each([1, 2, 4])('adds up to its forecast %i ahead', async (step) => {
    const { mean } = await fitted.get(id)!.predict(step);
    for (const s of [0, 7, 149]) {
      const { series } = panel;
      const told = await explainForecast(fitted.get(id)!, panel, { series: series[s]!.id, step });
      const last = panel.values[s * 6 + 5]!;
      expect(told.last).toBe(last);
      expect(told.forecast).toBe(mean[s * step + step - 1]);
      expect(Math.expm1(Math.log1p(last) + total(told))).toBeCloseTo(told.forecast, 8);
      expect(told.rest).toBeCloseTo(0, 10);
      expect(told.explained).toEqual([id]);
      expect(told.silent).toEqual([]);
    }
  });

  it('says of an odd year that part of it is expected to go back', async () => {
    const highest = panel.series.map((_, s) => {
      const values = panel.values.subarray(s * 6 + 2, s * 6 + 6);
      return values[3]! / (values.reduce((a, b) => a + b) / 4);
    });
    const s = highest.indexOf(Math.max(...highest));
    const options = { series: `${s}/x`, nameOf: (key: string) => key.replace('x', 'Burglary') };
    const { text, effects } = await explainForecast(fitted.get(id)!, panel, options);
    expect(text[0]).toMatch(
      new RegExp(`^Burglary in A${s}, next year: \\d+ expected, \\d+ in the`),
    );
    expect(text.join(' ')).toMatch(/above its usual level in the last year; .* go back: −\d/);
    const usual = effects.filter(({ feature }) => feature.startsWith('from-me'));
    expect(usual.every(({ value }) => value > 0)).toBe(true);
    expect(usual.reduce((sum, { effect }) => sum + effect, 0)).toBeLessThan(0);
  });
});

describe('tree contributions', () => {
  it('are the differences of means along the path, by a plain loop', async () => {
    const { nodeMeans, treeContributions } = await import(
      '../../src/explain/tree-contributions.js'
    );
    // x < 2 ? (y < 1 ? 1 : 3) : 10; rows (0,0) (0,5) (0,5) (9,9), all alike.
    const trees = {
      feature: Int32Array.of(0, 1, -1, -1, -1),
      split: Float64Array.of(2, 1, 1, 3, 10),
      right: Int32Array.of(4, 3, 0, 0, 0),
      starts: Int32Array.of(0, 5),
    };
    const features = Float64Array.of(0, 0, 0, 9, 0, 5, 5, 9);
    const rows = { rows: 4, features, targets: features, weights: Float64Array.of(1, 1, 1, 1) };
    const means = nodeMeans(trees, rows);
    expect([...means]).toEqual([4.25, 7 / 3, 1, 3, 10]);
    const { base, effects } = treeContributions(trees, means, features, 1, 4, 2);
    expect(base).toBe(4.25);
    expect(effects[0]).toBeCloseTo(7 / 3 - 4.25, 12);
    expect(effects[1]).toBeCloseTo(3 - 7 / 3, 12);
  });

  it('take the mean of children that no row passes', async () => {
    const { nodeMeans } = await import('../../src/explain/tree-contributions.js');
    const trees = {
      feature: Int32Array.of(0, -1, 0, -1, -1),
      split: Float64Array.of(2, 1, 5, 3, 10),
      right: Int32Array.of(2, 0, 4, 0, 0),
      starts: Int32Array.of(0, 5),
    };
    const one = Float64Array.of(0);
    const means = nodeMeans(trees, {
      rows: 1,
      features: one,
      targets: one,
      weights: Float64Array.of(1),
    });
    expect([...means]).toEqual([1, 1, 6.5, 3, 10]);
  });
});

describe('a mean of models', () => {
  it('is explained by the members that can be, and names those that cannot', async () => {
    const model = fitted.get('ensemble')!;
    const told = await explainForecast(model, panel, { series: '3/x' });
    const { silent, explained } = told;
    expect(explained).toEqual(['extra-trees', 'boosted']);
    expect(silent).toEqual(['ses-log', 'eb-poisson', 'mlp']);
    expect(total(told) + told.rest).toBeCloseTo(told.change, 12);
    expect(told.text.at(-1)).toContain('mlp cannot say');
    const parts = await Promise.all(
      explained.map((id) => explainForecast(fitted.get(id)!, panel, { series: '3/x' })),
    );
    told.effects.forEach(({ effect }, c) => {
      const mean = (parts[0]!.effects[c]!.effect + parts[1]!.effects[c]!.effect) / 2;
      expect(effect).toBeCloseTo(mean, 12);
    });
  });

  it('is explained inside the default, whatever it chose', async () => {
    const model = await createForecaster('default', { intervals: false }).fit(panel);
    const told = await explainForecast(model, panel, { series: '3/x' });
    expect(total(told) + told.rest).toBeCloseTo(told.change, 12);
    expect(told.explained.length + told.silent.length).toBeGreaterThan(0);
  });
});

describe('explainForecast', () => {
  it('says the same of a loaded model', async () => {
    const loaded = loadForecaster(fitted.get('forest')!.save());
    const of = (model: FittedForecaster) => explainForecast(model, panel, { series: '5/x' });
    expect(await of(loaded)).toEqual(await of(fitted.get('forest')!));
  });

  it.each(['naive', 'mlp'])('says that %s cannot say', async (id) => {
    const told = await explainForecast(fitted.get(id)!, panel, { series: '0/x' });
    expect(told.effects).toEqual([]);
    expect(told.silent).toEqual([id]);
    expect(told.rest).toBe(told.change);
    expect(told.text.at(-1)).toBe(`${id} cannot say what moved it.`);
  });

  it('says that a series without a last count is left to naive', async () => {
    const values = panel.values.map((value, i) => (i === 5 ? Number.NaN : value));
    const gap = createPanel({ ...panel, values });
    const told = await explainForecast(fitted.get('forest')!, gap, { series: '0/x' });
    expect(told.effects).toEqual([]);
    expect(told.text.at(-1)).toMatch(/leaves it to naive: .*last period is missing/);
    expect(told.text[0]).not.toContain('NaN');
  });

  it('refuses a series that is not there, and a horizon that is none', async () => {
    const model = fitted.get('naive')!;
    await expect(explainForecast(model, panel, { series: 'nope' })).rejects.toThrowError(
      expect.objectContaining({ code: 'MODEL_SERIES_UNKNOWN' }),
    );
    await expect(explainForecast(model, panel, { series: '0/x', step: 0 })).rejects.toThrowError(
      expect.objectContaining({ code: 'MODEL_HORIZON_INVALID' }),
    );
  });
});

describe('featureImportance', () => {
  it('finds what series return to, the same with the same seed', () => {
    const model = fitted.get('forest')!;
    const found = featureImportance(model, panel, { seed: 3 });
    expect(featureImportance(model, panel, { seed: 3 })).toEqual(found);
    const rise = new Map(found.map((one) => [one.feature, one.rise]));
    const usual = rise.get('from-mean')! + rise.get('from-median')! + rise.get('change1')!;
    expect(usual).toBeGreaterThan(0.05);
    expect(Math.abs(rise.get('known')!)).toBeLessThan(usual);
  });

  it('judges after the origin where the panel goes on', async () => {
    const model = fitted.get('ridge')!;
    const longer = returning(150, 8);
    const noise = createPanel({
      ...longer,
      values: longer.values.map((value, i) =>
        i % 8 < 6 ? panel.values[Math.floor(i / 8) * 6 + (i % 8)]! : value,
      ),
    });
    expect(featureImportance(model, noise)).not.toEqual(featureImportance(model, panel));
  });

  it('is empty for a model without features, and refuses bad options', () => {
    expect(featureImportance(fitted.get('naive')!, panel)).toEqual([]);
    expect(() => featureImportance(fitted.get('ridge')!, panel, { repeats: 0 })).toThrowError(
      expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID' }),
    );
  });
});
