import { createPanel, until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { naive } from '../../src/baselines/naive.js';
import { seasonalNaive } from '../../src/baselines/seasonal-naive.js';
import { forecasterOf } from '../../src/create-forecaster.js';
import type { PointForecast, SavedState } from '../../src/point-model.js';
import { combineWeighted } from '../../src/selection/combine-weighted.js';
import { pastWeights, weightOrigins } from '../../src/selection/past-weights.js';
import { weightedMean } from '../../src/selection/weighted-mean.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { stubModel, taskFor } from '../stub-model.js';

const quarters = { frequency: 'quarter' as const, start: 8000 };
const named = { id: 'both', label: 'Both', description: 'Two models.' };
const both = weightedMean(named, [naive, seasonalNaive]);

describe('weightOrigins', () => {
  it('are the last three that do not overlap and know three cycles', () => {
    const panel = syntheticPanel({ areas: 1, length: 40, ...quarters });
    expect(weightOrigins(panel)).toEqual([8035, 8031, 8027]);
    expect(weightOrigins(until(panel, 8016))).toEqual([8012]);
    expect(weightOrigins(until(panel, 8014))).toEqual([]);
  });
});

describe('pastWeights', () => {
  /** A stub that forecasts one number always. */
  const constant = (value: number) => stubModel(() => value).model;

  it('are inverse squares of the errors of single series, by crime', async () => {
    // Forecasts 12 and 14 of counts of 10: errors 2 and 4, so weights as 4 to 1. Of 13: 1 and 1.
    const rows = { 'a/x': new Array(24).fill(10), 'a/y': new Array(24).fill(13) };
    const panel = panelOf(rows, quarters);
    const weights = await pastWeights(panel, [constant(12), constant(14)], taskFor(panel));
    expect([...weights.get('x')!]).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)]);
    expect([...weights.get('y')!]).toEqual([0.5, 0.5]);
  });

  it.each([
    [3, 4],
    [40, 16],
  ])(
    'lean to the better one the more series tell: %i of them, to the power %i',
    async (n, power) => {
      const rows = Object.fromEntries(
        Array.from({ length: n }, (_, a) => [`${a}/x`, new Array(24).fill(10)]),
      );
      const panel = panelOf(rows, quarters);
      const weights = await pastWeights(panel, [constant(12), constant(13)], taskFor(panel));
      expect(weights.get('x')![0]).toBeCloseTo(3 ** power / (3 ** power + 2 ** power), 12);
    },
  );

  it('never give all to one that was right by luck', async () => {
    const panel = panelOf({ 'a/x': new Array(24).fill(10) }, quarters);
    const weights = await pastWeights(panel, [constant(10), constant(14)], taskFor(panel));
    // Errors 0 and 4: 0 counts as a tenth of the mean 2.
    const [right, wrong] = [1 / 0.2 ** 2, 1 / 4 ** 2];
    expect(weights.get('x')![0]).toBeCloseTo(right / (right + wrong), 12);
  });

  it('skip what was never known, and leave out crimes without any error', async () => {
    const gaps = Array.from({ length: 24 }, (_, t) => (t < 14 ? 5 : null));
    const rows = { 'a/x': gaps, 'a/y': new Array(24).fill(12), 'a/z': new Array(24).fill(9) };
    const panel = panelOf(rows, quarters);
    const weights = await pastWeights(panel, [constant(12), constant(12)], taskFor(panel));
    expect([...weights.keys()]).toEqual(['x', 'z']);
  });

  it('fit on nothing later than each origin', async () => {
    const { model, fits } = stubModel(() => 1);
    const panel = syntheticPanel({ areas: 1, length: 40, ...quarters });
    await pastWeights(panel, [model], taskFor(panel));
    expect(fits).toEqual([36, 32, 28]);
  });
});

describe('combineWeighted', () => {
  const history = panelOf({ 'a/x': [1, 2], 'b/y': [1, 2] });
  const forecast = (mean: number[], borrowed: number[] = []): PointForecast => ({
    mean: Float64Array.from(mean),
    fallbacks: borrowed.map((series) => ({
      series,
      to: 'naive',
      reason: 'SHORT_HISTORY',
      detail: '',
    })),
  });
  const weights = new Map([['x', Float64Array.of(0.75, 0.25)]]);

  it('weighs logs by crime, and equally where nothing is known', () => {
    const { mean } = combineWeighted([forecast([0, 3]), forecast([15, 8])], weights, history, 1);
    expect(mean[0]).toBeCloseTo(16 ** 0.25 - 1, 12);
    expect(mean[1]).toBeCloseTo(6 - 1, 12);
  });

  it('leaves out what a member borrowed, and keeps the reason when all did', () => {
    const parts = [forecast([7, 3], [0, 1]), forecast([15, 8], [1])];
    const { mean, fallbacks } = combineWeighted(parts, weights, history, 1);
    expect(mean[0]).toBeCloseTo(15, 10);
    expect(mean[1]).toBe(3);
    expect(fallbacks).toEqual([expect.objectContaining({ series: 1, to: 'naive' })]);
  });

  it('keeps a mean that nobody knows', () => {
    const parts = [forecast([Number.NaN, 3], [0]), forecast([Number.NaN, 3], [0])];
    expect(combineWeighted(parts, weights, history, 1).mean[0]).toBeNaN();
  });
});

describe('weightedMean', () => {
  const season = [10, 40, 90, 20];
  const panel = panelOf(
    { 'a/x': Array.from({ length: 28 }, (_, t) => season[t % 4]! + (t % 3)) },
    quarters,
  );

  it('follows the member that was right', async () => {
    const fitted = await forecasterOf(both).fit(panel);
    expect(fitted.members).toEqual(['naive', 'seasonal-naive']);
    const { mean } = await fitted.predict(4);
    for (const [h, value] of mean.entries()) {
      expect(Math.abs(value / season[h]! - 1)).toBeLessThan(0.2);
    }
  });

  it('weighs equally where the history is too short to tell', async () => {
    const short = panelOf({ 'a/x': [3, 8, 15, 24, 3, 8, 15, 63] }, quarters);
    const { mean } = await (await forecasterOf(both, { intervals: false }).fit(short)).predict(1);
    expect(mean[0]).toBeCloseTo(Math.sqrt(64 * 4) - 1, 10);
  });

  it('knows nothing later than its origin', async () => {
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, t) => (t > 23 ? 999 : value)),
    });
    const fit = (of: typeof panel) => forecasterOf(both).fit(until(of, 8023));
    expect((await fit(noisy)).save()).toEqual((await fit(panel)).save());
  });

  it('tells of every fit it makes, up to the end', async () => {
    const seen: [number, number][] = [];
    await forecasterOf(both).fit(panel, {
      onProgress: ({ done, total }) => seen.push([done, total]),
    });
    const total = seen[0]![1];
    expect(seen.at(-1)).toEqual([total, total]);
    expect(seen.every(([done], i) => done === i + 1)).toBe(true);
  });

  it('is the same after saving, and refused when its weights make no sense', async () => {
    const { state } = await both.fit(panel, taskFor(panel));
    expect(both.restore(state).forecast(panel, 5)).toEqual(both.restore(state).forecast(panel, 5));
    expect(both.restore(state).state).toEqual(state);
    const forged = (weights: number[], crimes: unknown = ['x']): SavedState => ({
      params: { ...state.params, crimes },
      arrays: new Map([...state.arrays, ['weights', Float64Array.from(weights)]]),
    });
    const refused = [
      forged([0.5, 0.6]),
      forged([1, 0]),
      forged([1.5, -0.5]),
      forged([Number.NaN, 1]),
      forged([1]),
      forged([0.5, 0.5, 0.5, 0.5], ['x', 'x']),
      forged([0.5, 0.5], [7]),
    ];
    for (const state of refused) {
      expect(() => both.restore(state)).toThrowError(
        expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
      );
    }
    expect(() => both.restore(forged([0.4, 0.6]))).not.toThrow();
  });
});
