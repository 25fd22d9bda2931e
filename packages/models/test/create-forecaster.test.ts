import { createPanel, dataVersion, type Panel, until } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecasterOf } from '../src/create-forecaster.js';
import { forestModel } from '../src/forest/forest-model.js';
import { createForecaster, LIBRARY_VERSION, listModels } from '../src/index.js';
import { panelOf, syntheticPanel } from './panels.js';

const panel = syntheticPanel({ areas: 25 });
const ids = listModels().map(({ id }) => id);
const code = (name: string) => expect.objectContaining({ code: name });

describe.each(ids)('%s', (id) => {
  it('describes its forecast', async () => {
    const fitted = await createForecaster(id).fit(panel);
    const set = await fitted.predict(2);
    expect(set).toMatchObject({
      model: id,
      modelVersion: LIBRARY_VERSION,
      dataVersion: dataVersion(panel),
      frequency: 'year',
      origin: 2022,
      horizon: 2,
      intervals: [],
      fallbacks: [],
    });
    expect(set.series).toBe(panel.series);
    expect(set.mean).toHaveLength(100);
    expect(set.mean.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
  });

  it('knows nothing from after its origin: noise there changes no bit', async () => {
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % 6 > 4 ? value * 31 + 7 : value)),
    });
    const bytes = async (from: Panel) => (await createForecaster(id).fit(until(from, 2021))).save();
    expect(await bytes(noisy)).toEqual(await bytes(panel));
  });

  it('has the same bytes for the same seed', async () => {
    const bytes = async () => (await createForecaster(id).fit(panel, { seed: 9 })).save();
    expect(await bytes()).toEqual(await bytes());
  });

  it('forecasts other series from their own end when given a history', async () => {
    const fitted = await createForecaster(id).fit(panel);
    const history = panelOf({ 'x/murder': [7, 7, 7, 7], 'y/theft': [0, 0, 0, 0] }, { start: 2021 });
    const set = await fitted.predict(1, { history });
    expect(set.origin).toBe(2024);
    expect(set.series).toBe(history.series);
    expect(set.dataVersion).toBe(dataVersion(history));
    expect(set.mean).toHaveLength(2);
  });

  it('changes neither its training panel nor itself by forecasting', async () => {
    const before = panel.values.slice();
    const fitted = await createForecaster(id).fit(panel);
    const first = await fitted.predict(3, { levels: [80] });
    first.mean.fill(-1);
    for (const { lower } of first.intervals) lower.fill(-1);
    const second = await fitted.predict(3, { levels: [80] });
    expect(Math.min(...second.mean)).toBeGreaterThanOrEqual(0);
    expect(panel.values).toEqual(before);
  });

  it('takes any small panel with gaps, and names every series it could not forecast', async () => {
    const value = fc.option(fc.nat(40), { freq: 3, nil: Number.NaN });
    const anyPanel = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([length, areas]) =>
        fc
          .array(value, { minLength: areas * length, maxLength: areas * length })
          .map((values) => ({ length, areas, values })),
      );
    await fc.assert(
      fc.asyncProperty(anyPanel, async ({ length, areas, values }) => {
        const series = Array.from({ length: areas }, (_, a) => ({
          id: String(a),
          area: String(a),
          crime: 'murder',
        }));
        const any = createPanel({ frequency: 'year', start: 2000, length, series, values });
        const fitted = await createForecaster(id).fit(any);
        const { mean, fallbacks } = await fitted.predict(2, { levels: [80] });
        const lost = new Set(fallbacks.filter(({ to }) => to === null).map(({ series }) => series));
        mean.forEach((one, i) => {
          expect(Number.isNaN(one)).toBe(lost.has(Math.floor(i / 2)));
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('fit', () => {
  const model = createForecaster('mean3');

  it.each([
    ['series', createPanel({ frequency: 'year', start: 0, length: 3, series: [], values: [] })],
    ['periods', panelOf({ 'a/x': [] })],
  ])('refuses a panel without %s', async (_, empty) => {
    await expect(model.fit(empty)).rejects.toThrowError(code('MODEL_TRAIN_EMPTY'));
  });

  it.each([1.5, Number.NaN, 2 ** 60])('refuses the seed %s', async (seed) => {
    await expect(model.fit(panel, { seed })).rejects.toThrowError(code('MODEL_SEED_INVALID'));
  });

  it('does not start when already aborted', async () => {
    const reason = new Error('too late');
    const fit = model.fit(panel, { signal: AbortSignal.abort(reason) });
    await expect(fit).rejects.toBe(reason);
  });

  it('reports each crime of each fit, up to the end', async () => {
    const seen: unknown[] = [];
    await createForecaster('mean3', { intervals: false }).fit(panel, {
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen).toEqual([
      { done: 1, total: 2, stage: 'murder' },
      { done: 2, total: 2, stage: 'theft' },
    ]);
  });

  it('does not need all of a window at past origins', async () => {
    const forest = forecasterOf(forestModel({ trees: 2, window: 5 }));
    const fitted = await forest.fit(panel);
    expect((await fitted.predict(1)).fallbacks).toEqual([]);
  });
});

describe('predict', () => {
  const fitted = createForecaster('naive').fit(panel);

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001])(
    'refuses the horizon %s, naming it',
    async (horizon) => {
      await expect((await fitted).predict(horizon)).rejects.toThrowError(
        expect.objectContaining({
          code: 'MODEL_HORIZON_INVALID',
          message: expect.stringContaining(String(horizon)),
        }),
      );
    },
  );

  it.each([0, 100, -5, 101, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses the level %s',
    async (level) => {
      await expect((await fitted).predict(1, { levels: [80, level] })).rejects.toThrowError(
        code('MODEL_LEVEL_INVALID'),
      );
    },
  );

  it('refuses a history of another frequency', async () => {
    const history = panelOf({ 'a/murder': [1] }, { frequency: 'month' });
    await expect((await fitted).predict(1, { history })).rejects.toThrowError(
      code('MODEL_HISTORY_INVALID'),
    );
  });

  it('gives nothing for a history without series', async () => {
    const history = createPanel({ ...panel, series: [], values: [] });
    const set = await (await fitted).predict(2, { history, levels: [80] });
    expect(set.mean).toHaveLength(0);
    expect(set.intervals).toEqual([]);
  });
});
