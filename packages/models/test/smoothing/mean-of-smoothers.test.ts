import { createPanel, seriesValues, until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { isSeasonal } from '../../src/smoothing/mean-of-smoothers.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { numbers } from '../trees/rows.js';

const months = { frequency: 'month' as const, start: 24_000 };
const season = [1.4, 1.1, 0.9, 0.8, 0.7, 0.8, 1, 1, 1.1, 1.2, 1, 1];

/** Boroughs of different size with one season, a drifting level and noise. */
function boroughs(areas = 6, length = 72) {
  const next = numbers(9);
  const rows = Array.from({ length: areas }, (_, a): [string, number[]] => {
    let drift = 0;
    const counts = Array.from({ length }, (_, t) => {
      drift += 0.04 * (next() - 0.5);
      const mean = (4 + 9 * a * a) * season[t % 12]! * Math.exp(drift);
      return Math.round(mean + Math.sqrt(mean) * (next() + next() + next() - 1.5) * 2);
    });
    return [`${a}/burglary`, counts.map((count) => Math.max(0, count))];
  });
  return panelOf(Object.fromEntries(rows), months);
}

describe('smoothers', () => {
  it('is the plain mean of the log forecasts of its members while the past is short', async () => {
    const panel = boroughs(6, 40);
    const fitted = await createForecaster('smoothers', { intervals: false }).fit(panel);
    const ids = ['ses-log', 'eb-poisson', 'holt-winters', 'ets', 'theta'];
    expect(fitted.members).toEqual(ids);
    const { mean } = await fitted.predict(4);
    const logs = new Float64Array(mean.length);
    for (const id of ids) {
      const own = await (await createForecaster(id, { intervals: false }).fit(panel)).predict(4);
      own.mean.forEach((value, i) => {
        logs[i]! += Math.log1p(value) / ids.length;
      });
    }
    for (const [i, value] of mean.entries()) expect(value).toBeCloseTo(Math.expm1(logs[i]!), 8);
  });

  it('is for seasons over three cycles', () => {
    expect(isSeasonal(syntheticPanel({ length: 36, ...months }))).toBe(true);
    expect(isSeasonal(syntheticPanel({ length: 35, ...months }))).toBe(false);
    expect(isSeasonal(syntheticPanel({ length: 60 }))).toBe(false);
    expect(isSeasonal(syntheticPanel({ length: 12, frequency: 'quarter', start: 8000 }))).toBe(
      true,
    );
  });
});

describe('default on months', () => {
  it('compares the mean of smoothers with simpler models, never with the pooled learners', async () => {
    const fitted = await createForecaster('default', { intervals: false }).fit(boroughs());
    const tried = fitted.selection!.map(({ model }) => model);
    expect([...tried].sort()).toEqual([
      'eb-poisson',
      'mean3',
      'naive',
      'seasonal-naive',
      'ses-log',
      'smoothers',
    ]);
    expect(tried).toContain(fitted.members![0]);
  });

  it('is the mean of smoothers where single areas say nothing for a simpler model', async () => {
    const panel = boroughs(2, 60);
    const fitted = await createForecaster('default', { intervals: false }).fit(panel);
    expect(fitted.members).toEqual(['smoothers']);
  });

  it('beats the season of last year on a year it has not seen', async () => {
    const panel = boroughs(8, 84);
    const known = until(panel, panel.start + 71);
    const error = async (id: string) => {
      const set = await (await createForecaster(id, { intervals: false }).fit(known)).predict(12);
      let sum = 0;
      panel.series.forEach((_, s) => {
        const actual = seriesValues(panel, s).subarray(72);
        const scale = actual.reduce((total, value) => total + value, 0);
        for (let h = 0; h < 12; h++) sum += Math.abs(actual[h]! - set.mean[s * 12 + h]!) / scale;
      });
      return sum;
    };
    expect(await error('default')).toBeLessThan(0.9 * (await error('seasonal-naive')));
  });

  it('has intervals for twelve months that hold most of what came', async () => {
    const panel = boroughs(12, 96);
    const known = until(panel, panel.start + 83);
    const set = await (await createForecaster('default').fit(known)).predict(12, { levels: [80] });
    const [interval] = set.intervals;
    let inside = 0;
    panel.series.forEach((_, s) => {
      const actual = seriesValues(panel, s).subarray(84);
      for (let h = 0; h < 12; h++) {
        const at = s * 12 + h;
        if (actual[h]! >= interval!.lower[at]! && actual[h]! <= interval!.upper[at]!) inside++;
      }
    });
    expect(inside / (12 * 12)).toBeGreaterThan(0.65);
  });

  it('knows nothing later than its origin', async () => {
    const panel = boroughs(4, 60);
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % 60 > 49 ? 5000 : value)),
    });
    const origin = panel.start + 49;
    const fit = (of: typeof panel) => createForecaster('default').fit(until(of, origin));
    expect((await fit(noisy)).save()).toEqual((await fit(panel)).save());
  });

  it('forecasts the same after saving', async () => {
    const fitted = await createForecaster('default').fit(boroughs(3, 40));
    const loaded = loadForecaster(fitted.save());
    const options = { levels: [80, 95] };
    expect(await loaded.predict(13, options)).toEqual(await fitted.predict(13, options));
  });

  it('meets gaps, zeros and series that begin late', async () => {
    const panel = boroughs(4, 60);
    const values = panel.values.slice();
    values.fill(Number.NaN, 0, 50);
    values.fill(0, 60, 120);
    for (let t = 120; t < 180; t += 4) values[t] = Number.NaN;
    const fitted = await createForecaster('default').fit(createPanel({ ...panel, values }));
    const { mean } = await fitted.predict(12);
    expect(mean.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  });
});
