import { createPanel, type Panel, seriesValues, until } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { numbers } from '../trees/rows.js';

const IDS = ['ses', 'holt', 'holt-damped', 'holt-winters', 'ets'];
const fit = (id: string, panel: Panel) => createForecaster(id, { intervals: false }).fit(panel);
const months = { frequency: 'month' as const, start: 24_000 };
const season = [1.4, 1.1, 0.9, 0.8, 0.7, 0.8, 1, 1, 1.1, 1.2, 1, 1];

describe('what each model is made for', () => {
  it('ses repeats a level between the values of a series that jumps', async () => {
    const values = Array.from({ length: 40 }, (_, t) => (t % 2 === 0 ? 30 : 50));
    const { mean } = await (await fit('ses', panelOf({ 'a/x': values }))).predict(3);
    expect(mean[0]).toBeGreaterThan(36);
    expect(mean[0]).toBeLessThan(44);
    expect(mean[2]).toBe(mean[0]);
  });

  it('ses follows a random walk to its last value', async () => {
    const next = numbers(2);
    let level = 500;
    const values = Array.from({ length: 80 }, () => {
      level += Math.round(60 * (next() - 0.5));
      return level;
    });
    const { mean } = await (await fit('ses', panelOf({ 'a/x': values }))).predict(1);
    expect(Math.abs(mean[0]! - values.at(-1)!)).toBeLessThan(12);
  });

  it('holt carries a line on, and never below 0', async () => {
    const up = Array.from({ length: 12 }, (_, t) => 10 + 3 * t);
    const down = Array.from({ length: 12 }, (_, t) => 36 - 3 * t);
    const { mean } = await (await fit('holt', panelOf({ 'a/x': up, 'b/x': down }))).predict(3);
    for (let h = 0; h < 3; h++) expect(mean[h]).toBeCloseTo(10 + 3 * (12 + h), 6);
    expect([...mean.subarray(3)].map((x) => Math.round(x))).toEqual([0, 0, 0]);
    expect(mean.every((value) => value >= 0)).toBe(true);
  });

  it('holt-damped carries less of it on with every step', async () => {
    const up = Array.from({ length: 30 }, (_, t) => 10 + 3 * t);
    const { mean } = await (await fit('holt-damped', panelOf({ 'a/x': up }))).predict(4);
    const steps = [1, 2, 3].map((h) => mean[h]! - mean[h - 1]!);
    expect(steps[0]).toBeGreaterThan(steps[1]!);
    expect(steps[1]).toBeGreaterThan(steps[2]!);
    expect(steps[2]).toBeGreaterThan(0);
  });

  it.each(['holt-winters', 'ets'])('%s repeats seasons in proportion to a level', async (id) => {
    const values = Array.from({ length: 72 }, (_, t) => 400 * season[t % 12]!);
    const { mean, fallbacks } = await (await fit(id, panelOf({ 'a/x': values }, months))).predict(
      14,
    );
    for (let h = 0; h < 14; h++) {
      expect(Math.abs(mean[h]! / (400 * season[h % 12]!) - 1)).toBeLessThan(0.02);
    }
    expect(fallbacks).toEqual([]);
  });
});

describe.each(IDS)('%s', (id) => {
  it('knows nothing later than its origin', async () => {
    const panel = syntheticPanel({ areas: 3, length: 48, ...months });
    const origin = panel.start + 39;
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % panel.length > 39 ? 9999 - value : value)),
    });
    const [known, other] = [
      await fit(id, until(panel, origin)),
      await fit(id, until(noisy, origin)),
    ];
    expect(other.save()).toEqual(known.save());
    expect((await other.predict(5)).mean).toEqual((await known.predict(5)).mean);
  });

  it('fits a series that was not in training on its own history', async () => {
    const panel = syntheticPanel({ areas: 2, crimes: ['x'], length: 48, ...months });
    const fitted = await fit(id, panelOf({ 'other/y': [3, 4, 5, 6, 7, 8] }, months));
    const own = await (await fit(id, panel)).predict(6);
    expect((await fitted.predict(6, { history: panel })).mean).toEqual(own.mean);
  });

  it('gives numbers of 0 or more, or says who forecast instead, for any counts', async () => {
    const count = fc.oneof(
      { weight: 6, arbitrary: fc.nat(40) },
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant(1e9) },
    );
    const rows = fc.array(fc.array(count, { minLength: 30, maxLength: 30 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (lists) => {
        const panel = panelOf(Object.fromEntries(lists.map((list, i) => [`${i}/x`, list])), months);
        const before = panel.values.slice();
        const { mean, fallbacks } = await (await fit(id, panel)).predict(13);
        const lost = new Set(fallbacks.filter(({ to }) => to === null).map(({ series }) => series));
        for (const [i, value] of mean.entries()) {
          if (lost.has(Math.floor(i / 13))) expect(value).toBeNaN();
          else expect(Number.isFinite(value) && value >= 0).toBe(true);
        }
        expect(panel.values).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('forecasts zeros and constants as they are', async () => {
    const panel = panelOf(
      { 'a/x': new Array(40).fill(0), 'b/x': new Array(40).fill(7), 'c/x': new Array(40).fill(1) },
      months,
    );
    const { mean } = await (await fit(id, panel)).predict(2);
    for (const [i, value] of [0, 0, 7, 7, 1, 1].entries()) expect(mean[i]).toBeCloseTo(value, 6);
  });

  it('leaves it to a simpler model where the history is too short, and says so', async () => {
    const panel = panelOf({ 'a/x': [null, 5, null], 'b/x': [null, null, null] }, months);
    const { mean, fallbacks } = await (await fit(id, panel)).predict(1);
    expect(mean[0]).toBe(5);
    expect(mean[1]).toBeNaN();
    expect(fallbacks[0]).toMatchObject({ series: 0, to: 'naive', reason: 'SHORT_HISTORY' });
    expect(fallbacks[0]!.detail).toMatch(/^1 month of history, \d+ needed$/);
    expect(fallbacks[1]).toMatchObject({ series: 1, to: null, reason: 'NO_HISTORY' });
  });

  it('forecasts to the bit after saving, series it knew and others', async () => {
    const panel = syntheticPanel({ areas: 3, length: 40, ...months });
    const fitted = await createForecaster(id).fit(panel);
    const loaded = loadForecaster(fitted.save());
    const history = syntheticPanel({ areas: 4, length: 44, seed: 5, ...months });
    for (const options of [{ levels: [80] }, { levels: [80], history }]) {
      expect(await loaded.predict(13, options)).toEqual(await fitted.predict(13, options));
    }
    expect(loaded.save()).toEqual(fitted.save());
  });

  it('ends when aborted', async () => {
    const signal = AbortSignal.abort();
    await expect(createForecaster(id).fit(syntheticPanel(), { signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

it('lets timers through within one crime, so that a page stays awake and an abort is heard', async () => {
  const panel = syntheticPanel({ areas: 300, crimes: ['x'], length: 48 });
  const abort = new AbortController();
  const onThirdTurn = (turn: number) => {
    if (turn === 3) abort.abort();
    else setTimeout(onThirdTurn, 0, turn + 1);
  };
  setTimeout(onThirdTurn, 0, 1);
  const model = createForecaster('holt', { intervals: false });
  await expect(model.fit(panel, { signal: abort.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

describe('missing values', () => {
  it('are never taken for zeros: a gap leaves the level as it is', async () => {
    const values = [40, 44, 38, null, null, null, 41, 43, 39, 42, null];
    const { mean } = await (await fit('ses', panelOf({ 'a/x': values }))).predict(1);
    expect(mean[0]).toBeGreaterThan(38);
  });

  it('before the first value change nothing', async () => {
    const values = Array.from({ length: 40 }, (_, t) => 100 * season[t % 12]! + (t % 5));
    const late = panelOf({ 'a/x': [...new Array(7).fill(null), ...values] }, months);
    const plain = panelOf({ 'a/x': values }, { ...months, start: 24_007 });
    for (const id of IDS) {
      const [a, b] = [await fit(id, late), await fit(id, plain)];
      expect((await a.predict(3)).mean).toEqual((await b.predict(3)).mean);
    }
  });

  it('in every third month leave the seasons to be found', async () => {
    const values = Array.from({ length: 96 }, (_, t) =>
      t % 3 === 1 && t > 36 ? null : 400 * season[t % 12]!,
    );
    const fitted = await fit('holt-winters', panelOf({ 'a/x': values }, months));
    const { mean } = await fitted.predict(12);
    for (let h = 0; h < 12; h++) {
      expect(Math.abs(mean[h]! / (400 * season[h]!) - 1)).toBeLessThan(0.05);
    }
  });
});

describe('holt-winters on a short history', () => {
  it('leaves it to the damped trend, and says how much is needed', async () => {
    const panel = syntheticPanel({ areas: 1, crimes: ['x'], length: 20, ...months });
    const { mean, fallbacks } = await (await fit('holt-winters', panel)).predict(3);
    expect(fallbacks).toEqual([
      {
        series: 0,
        to: 'holt-damped',
        reason: 'SHORT_HISTORY',
        detail: '20 months of history, 25 needed',
      },
    ]);
    expect(mean).toEqual((await (await fit('holt-damped', panel)).predict(3)).mean);
  });

  it('says when a season was never observed where it starts', async () => {
    const values = Array.from({ length: 60 }, (_, t) =>
      t % 12 === 4 && t < 40 ? null : 9 + (t % 5),
    );
    const { fallbacks } = await (
      await fit('holt-winters', panelOf({ 'a/x': values }, months))
    ).predict(1);
    expect(fallbacks[0]).toMatchObject({
      to: 'holt-damped',
      detail: 'a season was never observed in the first cycles',
    });
  });
});

describe('long histories', () => {
  it('are followed over their last 520 values', async () => {
    const next = numbers(6);
    const values = Array.from({ length: 700 }, (_, t) => Math.round(100 + 20 * next() + (t % 7)));
    const where = { frequency: 'day' as const, start: 19_000 };
    const panel = panelOf({ 'a/x': values }, where);
    const tail = panelOf({ 'a/x': values.slice(180) }, { ...where, start: 19_180 });
    const [whole, last] = [await fit('ets', panel), await fit('ets', tail)];
    expect((await whole.predict(7)).mean).toEqual((await last.predict(7)).mean);
    expect([...seriesValues(panel, 0)]).toEqual(values);
  });
});
