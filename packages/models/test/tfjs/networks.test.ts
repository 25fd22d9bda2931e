import { createPanel, type Panel, until } from '@crimecast/data';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createForecaster as createInCore, loadForecaster } from '../../src/index.js';
import { createForecaster, listModels, type TrainingEpoch } from '../../src/tfjs/index.js';
import { repack } from '../format/repack.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { numbers } from '../trees/rows.js';

const ids = listModels().map(({ id }) => id);
const onSequences = ['lstm', 'gru', 'cnn-rnn'];
const learning = [...onSequences, 'mlp-tfjs'];
const bare = { intervals: false } as const;

/** Series that return to a level of their own after each odd year. */
function returning(areas: number, length: number): Panel {
  const next = numbers(4);
  const rows = Array.from({ length: areas }, (_, a) => {
    const level = 40 + 5 * (a % 50);
    const counts = Array.from({ length }, () => Math.round(level * Math.exp(next() - 0.5)));
    return [`${a}/x`, counts] as const;
  });
  return panelOf(Object.fromEntries(rows));
}

/** Areas on a ring; each moves by what the one before it did the year before. */
function ring(areas: number, length: number): { panel: Panel; next: Float64Array } {
  const draw = numbers(8);
  const levels = Array.from({ length: areas }, () => [6]);
  let moved = levels.map(() => draw() - 0.5);
  for (let t = 1; t <= length; t++) {
    for (const [a, own] of levels.entries()) own.push(own[t - 1]! + moved[a]!);
    const noise = levels.map(() => 0.02 * (draw() - 0.5));
    moved = levels.map((_, a) => 0.9 * moved[(a + areas - 1) % areas]! + noise[a]!);
  }
  const counts = levels.map((own) => own.map((level) => Math.round(Math.expm1(level))));
  const rows = counts.map((own, a) => [`${a}/x`, own.slice(0, length)] as const);
  return {
    panel: panelOf(Object.fromEntries(rows)),
    next: Float64Array.from(counts, (own) => own[length]!),
  };
}

function logError(forecast: Float64Array, actual: ArrayLike<number>): number {
  return forecast.reduce(
    (sum, value, i) => sum + Math.abs(Math.log((value + 1) / (actual[i]! + 1))),
    0,
  );
}

describe.each(learning)('%s', (id) => {
  it('learns that odd years are followed by usual ones', async () => {
    const panel = returning(200, 6);
    const { mean } = await (await createForecaster(id, bare).fit(panel)).predict(1);
    const usual = panel.series.map((_, a) => 40 + 5 * (a % 50));
    const last = panel.series.map((_, a) => panel.values[a * 6 + 5]!);
    expect(logError(mean, usual)).toBeLessThan(0.75 * logError(Float64Array.from(last), usual));
  });

  it('leaves it to naive where there is too little to learn from, and says so', async () => {
    const panel = syntheticPanel({ areas: 3 });
    const { mean, fallbacks } = await (await createForecaster(id).fit(panel)).predict(1);
    expect(fallbacks).toHaveLength(6);
    expect(fallbacks[0]).toMatchObject({ to: 'naive', detail: expect.stringContaining('200') });
    expect(mean[0]).toBe(panel.values[5]);
  });
});

describe('cnn-rnn', () => {
  it('learns from the map what no series tells of itself', async () => {
    const { panel, next } = ring(150, 8);
    const around = new Map(panel.series.map((_, a) => [`${a}`, [`${(a + 1) % 150}`]]));
    const error = async (adjacency: Map<string, string[]>) => {
      const fitted = await createForecaster('cnn-rnn', { ...bare, adjacency }).fit(panel);
      return logError((await fitted.predict(1)).mean, next);
    };
    const last = Float64Array.from(panel.series, (_, a) => panel.values[a * 8 + 7]!);
    const mapped = await error(around);
    expect(mapped).toBeLessThan(0.85 * logError(last, next));
    expect(mapped).toBeLessThan(0.9 * (await error(new Map())));
  });
});

describe.each(ids)('%s', (id) => {
  const panel = returning(80, 5);
  let bytes: Uint8Array;
  let mean: Float64Array;
  beforeAll(async () => {
    const fitted = await createForecaster(id, bare).fit(panel, { seed: 5 });
    bytes = fitted.save();
    mean = (await fitted.predict(3)).mean;
  });

  it('forecasts every series, never below 0', () => {
    expect(mean).toHaveLength(240);
    expect(mean.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  });

  it('has the same bytes for the same seed, others for another', async () => {
    const again = async (seed: number) =>
      (await createForecaster(id, bare).fit(panel, { seed })).save();
    expect(await again(5)).toEqual(bytes);
    expect(await again(6)).not.toEqual(bytes);
  });

  it('forecasts the same to the bit after loading in the core', async () => {
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
    const cut = async (from: Panel) =>
      (await createForecaster(id, bare).fit(until(from, 2020))).save();
    expect(await cut(noisy)).toEqual(await cut(panel));
  });

  it('ends when aborted while it learns, and leaves no tensor', async () => {
    await createForecaster(id, bare).fit(syntheticPanel({ areas: 2 }));
    const before = tf.memory().numTensors;
    const controller = new AbortController();
    const fit = createForecaster(id).fit(returning(300, 6), { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(fit).rejects.toMatchObject({ name: 'AbortError' });
    expect(tf.memory().numTensors).toBe(before);
  });

  it('does not learn in the core, and says where it does', async () => {
    const fit = createInCore(id).fit(panel);
    await expect(fit).rejects.toMatchObject({
      code: 'MODEL_BACKEND_MISSING',
      message: expect.stringContaining('@crimecast/models/tfjs'),
    });
  });

  it.each([
    ['one period', panelOf({ 'a/x': [3], 'b/x': [0] }), [3, 0]],
    ['one series', panelOf({ 'a/x': [1, 2, 3, 4, 5, 6, 7] }), [7]],
    ['a series that was never observed', panelOf({ 'a/x': [null, null] }), [Number.NaN]],
  ])('leaves %s to naive with a reason', async (_, few, expected) => {
    const fitted = await createForecaster(id).fit(few);
    const set = await fitted.predict(1, { levels: [80] });
    expect([...set.mean]).toEqual(expected);
    expect(set.fallbacks).toHaveLength(few.series.length);
    expect((await loadForecaster(fitted.save()).predict(1)).mean).toEqual(set.mean);
  });

  it('forecasts zeros from zeros', async () => {
    const none = createPanel({ ...panel, values: new Float64Array(400) });
    const { mean: zeros } = await (await createForecaster(id, bare).fit(none)).predict(2);
    expect(zeros.every((value) => value >= 0 && value < 0.5)).toBe(true);
  });

  it('forecasts areas and crimes it never saw without failing', async () => {
    const history = panelOf({ 'new/x': [4, 5, 6, 5, 4], 'new/__proto__': [4, 5, 6, 5, 4] });
    const set = await loadForecaster(bytes).predict(1, { history });
    expect(set.mean.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  });
});

describe.each([...onSequences, 'lstm-original'])('a saved %s', (id) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = (await createForecaster(id, bare).fit(returning(80, 4))).save();
  });
  const refused = (change: Parameters<typeof repack>[1]) =>
    expect(() => loadForecaster(repack(bytes, change))).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );

  it('is refused with any of its arrays missing, shorter, of another type or not finite', () => {
    const names: string[] = [];
    repack(bytes, (_, arrays) => names.push(...arrays.keys()));
    const own = names.filter((name) => name.startsWith('state.'));
    expect(own.length).toBeGreaterThan(2);
    for (const name of own) {
      refused((_, arrays) => arrays.delete(name));
      // Nobody touches anybody on this panel: an empty list has no shorter one.
      if (name.endsWith('graphNear')) continue;
      refused((_, arrays) => arrays.set(name, arrays.get(name)!.slice(1)));
      refused((_, arrays) => {
        const numbers = arrays.get(name)!;
        const floats = numbers instanceof Float64Array;
        arrays.set(name, floats ? Int32Array.from(numbers) : Float64Array.from(numbers));
      });
      if (name.endsWith('graphStarts')) continue;
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
        refused((_, arrays) => {
          arrays.get(name)![0] = value;
        });
      }
    }
  });

  it.each<[string, unknown]>([
    ['units', 0],
    ['units', 1e9],
    ['units', 25],
    ['window', 0],
    ['window', 1e9],
    ['crimes', ['x', 'x']],
    ['crimes', ['x', 'y']],
    ['crimes', 'x'],
    ['crimes', [1]],
  ])('is refused with %s of %j', (key, value) => {
    refused((header) => Object.assign(header.params as object, { [key]: value }));
  });
});

it.each([[[2, 1]], [[0]], [[1.5]], [[1, 2, 3]], ['1']])(
  'steps of %j are refused',
  async (steps) => {
    const fitted = await createForecaster('gru', bare).fit(returning(80, 4));
    const broken = repack(fitted.save(), (header) =>
      Object.assign(header.params as object, { steps }),
    );
    expect(() => loadForecaster(broken)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  },
);

it('tells every epoch, its phase and the backend, and progress in order', async () => {
  const epochs: TrainingEpoch[] = [];
  const stages: string[] = [];
  await createForecaster('lstm', { ...bare, onEpoch: (epoch) => epochs.push(epoch) }).fit(
    syntheticPanel({ areas: 60, crimes: ['a', 'b', 'c', 'd'] }),
    { onProgress: ({ stage }) => stages.push(stage) },
  );
  expect(stages).toEqual(new Array(4).fill('lstm on wasm'));
  expect(new Set(epochs.map(({ backend }) => backend))).toEqual(new Set(['wasm']));
  const held = epochs.filter(({ phase }) => phase === 'hold-out');
  const all = epochs.filter(({ phase }) => phase === 'all');
  expect(held.map(({ epoch }) => epoch)).toEqual(held.map((_, i) => i + 1));
  const best = held.reduce((least, one) => (one.heldOut! < least.heldOut! ? one : least));
  expect(all).toHaveLength(best.epoch);
  expect(all.every(({ heldOut }) => heldOut === null)).toBe(true);
});

it('has intervals around its forecasts', async () => {
  const fitted = await createForecaster('gru').fit(returning(80, 5));
  const { intervals, mean } = await fitted.predict(1, { levels: [80] });
  const [{ lower, upper }] = intervals as [(typeof intervals)[number]];
  expect(mean.every((value, s) => lower[s]! <= value && value <= upper[s]!)).toBe(true);
  expect(upper[0]! - lower[0]!).toBeGreaterThan(0);
});
