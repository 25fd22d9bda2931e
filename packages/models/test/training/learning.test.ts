import type { Panel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster as createOnOwn, type TrainingEpoch } from '../../src/index.js';
import { createForecaster as createOnTensorFlow } from '../../src/tfjs/index.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { numbers } from '../trees/rows.js';
import { returning } from './returning.js';

const bare = { intervals: false } as const;

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

const networks = ['lstm', 'gru', 'cnn-rnn'];
const places = [
  { on: 'simd', createForecaster: createOnOwn, ids: networks },
  { on: 'wasm', createForecaster: createOnTensorFlow, ids: [...networks, 'mlp-tfjs'] },
];

describe.each(places)('on $on', ({ on, createForecaster, ids }) => {
  describe.each(ids)('%s', (id) => {
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

  it('tells every epoch, its phase and the backend, and progress in order', async () => {
    const epochs: TrainingEpoch[] = [];
    const stages: string[] = [];
    await createForecaster('lstm', { ...bare, onEpoch: (epoch) => epochs.push(epoch) }).fit(
      syntheticPanel({ areas: 60, crimes: ['a', 'b', 'c', 'd'] }),
      { onProgress: ({ stage }) => stages.push(stage) },
    );
    expect(stages).toEqual(new Array(4).fill(`lstm on ${on}`));
    expect(new Set(epochs.map(({ backend }) => backend))).toEqual(new Set([on]));
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
});
