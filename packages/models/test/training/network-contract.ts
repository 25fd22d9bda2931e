import { createPanel, type Panel, until } from '@crimecast/data';
import type { Forecaster } from '@crimecast/windows';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadForecaster } from '../../src/index.js';
import { panelOf } from '../panels.js';
import { returning } from './returning.js';

const bare = { intervals: false } as const;

type Create = (id: string, options?: { intervals?: boolean }) => Forecaster;

/** What every network does, wherever it learns. */
export function networkContract(create: Create, ids: readonly string[]): void {
  describe.each([...ids])('%s', (id) => {
    const panel = returning(80, 5);
    let bytes: Uint8Array;
    let mean: Float64Array;
    beforeAll(async () => {
      const fitted = await create(id, bare).fit(panel, { seed: 5 });
      bytes = fitted.save();
      mean = (await fitted.predict(3)).mean;
    });

    it('forecasts every series, never below 0', () => {
      expect(mean).toHaveLength(240);
      expect(mean.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    });

    it('has the same bytes for the same seed, others for another', async () => {
      const again = async (seed: number) => (await create(id, bare).fit(panel, { seed })).save();
      expect(await again(5)).toEqual(bytes);
      expect(await again(6)).not.toEqual(bytes);
    });

    it('forecasts the same to the bit after loading', async () => {
      const loaded = loadForecaster(bytes);
      expect((await loaded.predict(3)).mean).toEqual(mean);
      expect(loaded.save()).toEqual(bytes);
      const history = until(panel, 2020);
      const again = await loadForecaster(bytes).predict(2, { history });
      expect((await loaded.predict(2, { history })).mean).toEqual(again.mean);
    });

    it('knows nothing from after its origin: noise there changes no bit', async () => {
      const noisy = createPanel({
        ...panel,
        values: panel.values.map((value, i) => (i % 5 > 3 ? value * 31 + 7 : value)),
      });
      const cut = async (from: Panel) => (await create(id, bare).fit(until(from, 2020))).save();
      expect(await cut(noisy)).toEqual(await cut(panel));
    });

    it('ends when aborted while it learns', async () => {
      const controller = new AbortController();
      const fit = create(id).fit(returning(300, 6), { signal: controller.signal });
      setTimeout(() => controller.abort(), 5);
      await expect(fit).rejects.toMatchObject({ name: 'AbortError' });
    });

    it.each([
      ['one period', panelOf({ 'a/x': [3], 'b/x': [0] }), [3, 0]],
      ['one series', panelOf({ 'a/x': [1, 2, 3, 4, 5, 6, 7] }), [7]],
      ['a series that was never observed', panelOf({ 'a/x': [null, null] }), [Number.NaN]],
    ])('leaves %s to naive with a reason', async (_, few, expected) => {
      const fitted = await create(id).fit(few);
      const set = await fitted.predict(1, { levels: [80] });
      expect([...set.mean]).toEqual(expected);
      expect(set.fallbacks).toHaveLength(few.series.length);
      expect((await loadForecaster(fitted.save()).predict(1)).mean).toEqual(set.mean);
    });

    it('forecasts zeros from zeros', async () => {
      const none = createPanel({ ...panel, values: new Float64Array(400) });
      const { mean: zeros } = await (await create(id, bare).fit(none)).predict(2);
      expect(zeros.every((value) => value >= 0 && value < 0.5)).toBe(true);
    });

    it('forecasts areas and crimes it never saw without failing', async () => {
      const history = panelOf({ 'new/x': [4, 5, 6, 5, 4], 'new/__proto__': [4, 5, 6, 5, 4] });
      const set = await loadForecaster(bytes).predict(1, { history });
      expect(set.mean.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    });
  });
}
