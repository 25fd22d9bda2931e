import { generatePanel } from '@crimecast/data/sample';
import { describe, expect, it } from 'vitest';
import { createForecaster, listModels, loadForecaster } from '../../src/index.js';
import {
  createSimpleForecaster,
  forecastSimple,
  listSimpleModels,
} from '../../src/simple/index.js';
import { panelOf, syntheticPanel } from '../panels.js';

const ids = listSimpleModels().map(({ id }) => id);
const PANELS = {
  years: syntheticPanel({ areas: 12 }),
  months: generatePanel({ areas: 3, crimes: 2, length: 40, seed: 4 }),
  'gaps and an empty series': panelOf({
    'a/theft': [3, null, 5, 4, null, 6, 7, 8],
    'b/theft': [0, 0, 1, 0, 0, 2, 0, 0],
    'c/theft': [null, null, null, null, null, null, null, null],
  }),
};
const code = (name: string) => expect.objectContaining({ code: name });

describe('listSimpleModels', () => {
  it('lists baselines and smoothers as the whole list has them, in its order', () => {
    expect(ids).toEqual(
      [
        ['naive', 'seasonal-naive', 'mean3', 'median3', 'drift', 'ses-log', 'eb-poisson', 'ses'],
        ['holt', 'holt-damped', 'holt-winters', 'ets', 'theta', 'croston', 'croston-sba', 'tsb'],
      ].flat(),
    );
    const whole = listModels().filter(({ id }) => ids.includes(id));
    expect(listSimpleModels()).toEqual(whole);
  });

  it('gives a list of its own each time', () => {
    listSimpleModels().pop();
    expect(listSimpleModels()).toHaveLength(16);
  });
});

describe.each(ids)('%s', (id) => {
  it.each(Object.entries(PANELS))(
    'is the same model as from createForecaster, to the last byte: %s',
    async (_, panel) => {
      for (const intervals of [true, false]) {
        const own = await createSimpleForecaster(id, { intervals }).fit(panel);
        const other = await createForecaster(id, { intervals }).fit(panel);
        expect(own.save()).toEqual(other.save());
        const asked = [3, { levels: [50, 80] }] as const;
        expect(await own.predict(...asked)).toEqual(await other.predict(...asked));
      }
    },
  );

  it.each(Object.entries(PANELS))('gives the same means alone: %s', async (_, panel) => {
    const { mean, fallbacks } = await (await createForecaster(id).fit(panel)).predict(5);
    expect(await forecastSimple(id, panel, 5)).toEqual({ mean, fallbacks });
  });
});

it('writes files that loadForecaster reads', async () => {
  const own = await createSimpleForecaster('theta').fit(PANELS.months);
  expect(await loadForecaster(own.save()).predict(2)).toEqual(await own.predict(2));
});

describe('forecastSimple', () => {
  const panel = PANELS.years;

  it('refuses other models, naming those there are', async () => {
    await expect(forecastSimple('thta', panel, 1)).rejects.toThrowError(
      /no simple model "thta".* theta,/,
    );
    await expect(forecastSimple('boosted', panel, 1)).rejects.toThrowError(code('MODEL_UNKNOWN'));
    expect(() => createSimpleForecaster('__proto__')).toThrowError(code('MODEL_UNKNOWN'));
  });

  it.each([0, -1, 1.5, Number.NaN, 10_001])('refuses the horizon %s', async (horizon) => {
    await expect(forecastSimple('naive', panel, horizon)).rejects.toThrowError(
      code('MODEL_HORIZON_INVALID'),
    );
  });

  it('refuses a panel without periods', async () => {
    await expect(forecastSimple('naive', panelOf({ 'a/x': [] }), 1)).rejects.toThrowError(
      code('MODEL_TRAIN_EMPTY'),
    );
  });

  it('does not start when already aborted', async () => {
    const reason = new Error('too late');
    const fit = forecastSimple('ses', panel, 1, { signal: AbortSignal.abort(reason) });
    await expect(fit).rejects.toBe(reason);
  });

  it('ends with the reason of the signal when aborted on the way', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const fit = forecastSimple('ses', panel, 1, {
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(fit).rejects.toBe(reason);
  });

  it('reports each crime', async () => {
    const seen: unknown[] = [];
    await forecastSimple('ses', panel, 1, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { done: 1, total: 2, stage: 'murder' },
      { done: 2, total: 2, stage: 'theft' },
    ]);
  });
});
