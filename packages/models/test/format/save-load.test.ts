import { createPanel } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForecaster, listModels, loadForecaster } from '../../src/index.js';
import { panelOf, syntheticPanel } from '../panels.js';

const ids = listModels().map(({ id }) => id);
const levels = [50, 80, 95];

describe.each(ids)('%s, saved and loaded', (id) => {
  it('forecasts to the bit what it forecast before', async () => {
    const fitted = await createForecaster(id).fit(syntheticPanel());
    const loaded = loadForecaster(fitted.save());
    expect(await loaded.predict(4, { levels })).toEqual(await fitted.predict(4, { levels }));
    expect(loaded.name).toBe(id);
    expect(loaded.origin).toBe(fitted.origin);
  });

  it('saves to the same bytes again', async () => {
    const bytes = (await createForecaster(id).fit(syntheticPanel())).save();
    expect(loadForecaster(bytes).save()).toEqual(bytes);
  });

  it('forecasts another history alike', async () => {
    const fitted = await createForecaster(id).fit(syntheticPanel());
    const history = syntheticPanel({ areas: 4, crimes: ['theft', 'new'], seed: 8 });
    const loaded = loadForecaster(fitted.save());
    expect(await loaded.predict(2, { levels, history })).toEqual(
      await fitted.predict(2, { levels, history }),
    );
  });
});

describe('a saved model', () => {
  it('keeps having no intervals when it was fitted without', async () => {
    const fitted = await createForecaster('naive', { intervals: false }).fit(syntheticPanel());
    const { intervals } = await loadForecaster(fitted.save()).predict(1, { levels });
    expect(intervals).toEqual([]);
  });

  it('loads from the middle of a larger buffer', async () => {
    const bytes = (await createForecaster('mean3').fit(syntheticPanel())).save();
    const buffer = new Uint8Array(bytes.length + 13).fill(7);
    buffer.set(bytes, 5);
    const view = buffer.subarray(5, 5 + bytes.length);
    expect(loadForecaster(view).save()).toEqual(bytes);
  });

  it('keeps gaps, parents and months', async () => {
    const panel = createPanel({
      frequency: 'month',
      start: 24_000,
      length: 3,
      series: [
        { id: 'a', area: 'Pune', crime: 'चोरी', parent: 'MH' },
        { id: 'b', area: '', crime: '"quoted"\n' },
      ],
      values: [1, Number.NaN, 3, Number.NaN, 0.5, Number.NaN],
    });
    const fitted = await createForecaster('naive').fit(panel);
    const set = await loadForecaster(fitted.save()).predict(1);
    expect(set.series).toEqual(panel.series);
    expect(set.frequency).toBe('month');
    expect([...set.mean]).toEqual([3, 0.5]);
    expect(set.dataVersion).toBe((await fitted.predict(1)).dataVersion);
  });

  it('keeps any names', async () => {
    const name = fc.string({ unit: 'binary', maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), async (names) => {
        const rows = panelOf(Object.fromEntries(names.map((_, i) => [`k${i}/x`, [1, 2]])));
        const series = names.map((id) => ({ id, area: id, crime: id, parent: id }));
        const fitted = await createForecaster('naive').fit({ ...rows, series });
        const loaded = await loadForecaster(fitted.save()).predict(1);
        expect(loaded.series).toEqual(series);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps names of the language as they are', async () => {
    const panel = panelOf({ 'a/__proto__': [1, 2, 3], 'constructor/toString': [4, 5, 6] });
    const fitted = await createForecaster('default').fit(panel);
    const loaded = await loadForecaster(fitted.save()).predict(1);
    expect(loaded.series.map(({ id }) => id)).toEqual(['a/__proto__', 'constructor/toString']);
  });
});
