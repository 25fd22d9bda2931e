import { describe, expect, it } from 'vitest';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { repack } from '../format/repack.js';
import { panelOf, syntheticPanel } from '../panels.js';

const fit = (panel: Parameters<ReturnType<typeof createForecaster>['fit']>[0]) =>
  createForecaster('eb-poisson', { intervals: false }).fit(panel);

describe('eb-poisson', () => {
  it('draws small counts to their past more than large ones', async () => {
    const rows = Array.from({ length: 40 }, (_, a) => {
      const level = a < 20 ? 4 : 400;
      return [`${a}/x`, [level, level, level, level + (a % 2 ? level / 2 : -level / 2)]];
    });
    const { mean } = await (await fit(panelOf(Object.fromEntries(rows)))).predict(1);
    const moved = (a: number) => mean[a]! / (a < 20 ? 4 : 400) - 1;
    expect(moved(21)).toBeGreaterThan(0);
    expect(moved(1)).toBeLessThan(moved(21));
    expect(moved(20)).toBeLessThan(moved(0));
  });

  it('takes out what happened everywhere and does not carry it on', async () => {
    const rows = Array.from({ length: 12 }, (_, a) => {
      const level = 200 + 100 * a;
      return [`${a}/x`, [level, level, level, level * 2]];
    });
    const { mean } = await (await fit(panelOf(Object.fromEntries(rows)))).predict(1);
    mean.forEach((value, a) => {
      expect(Math.abs(value / (2 * (200 + 100 * a)) - 1)).toBeLessThan(0.02);
    });
  });

  it('forecasts a crime that was not in training by a prior of its own', async () => {
    const fitted = await fit(syntheticPanel());
    const history = panelOf({ 'a/new': [6, 9, 7, 8], 'b/new': [null, null, null, null] });
    const { mean, fallbacks } = await fitted.predict(2, { history });
    expect(mean[0]).toBeGreaterThan(5);
    expect(mean[0]).toBeLessThan(10);
    expect(fallbacks).toMatchObject([{ series: 1, to: null }]);
  });

  it('repeats seasons', async () => {
    const season = [100, 400, 900, 200];
    const values = Array.from({ length: 24 }, (_, t) => season[t % 4]!);
    const panel = panelOf({ 'a/x': values }, { frequency: 'quarter', start: 8000 });
    const { mean } = await (await fit(panel)).predict(4);
    for (const [step, value] of mean.entries()) {
      expect(Math.abs(value / season[step]! - 1)).toBeLessThan(0.02);
    }
  });

  it.each([
    ['a rate of 0', 0, 0],
    ['a variance below 0', 1, -1],
    ['a drift below 0', 2, -1],
    ['a noise that is NaN', 3, Number.NaN],
  ])('refuses a saved prior with %s', async (_, at, value) => {
    const bytes = repack((await fit(syntheticPanel())).save(), (_header, arrays) => {
      arrays.get('state.priors')![at] = value;
    });
    expect(() => loadForecaster(bytes)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});
