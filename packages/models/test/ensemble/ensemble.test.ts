import { describe, expect, it } from 'vitest';
import { forecasterOf } from '../../src/create-forecaster.js';
import { combineLogs } from '../../src/ensemble/combine-logs.js';
import { ensemble } from '../../src/ensemble/ensemble.js';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { repack } from '../format/repack.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { stubModel } from '../stub-model.js';

const panel = panelOf({ 'a/x': [1, 2, 3], 'b/x': [4, 5, 6] });

describe('ensemble', () => {
  it('is the mean of logs', async () => {
    const members = [stubModel(() => 3).model, stubModel(() => 15).model];
    const fitted = await forecasterOf(ensemble(members), { intervals: false }).fit(panel);
    const { mean, fallbacks } = await fitted.predict(2);
    for (const value of mean) expect(value).toBeCloseTo(Math.sqrt(4 * 16) - 1, 12);
    expect(fallbacks).toEqual([]);
  });

  it('leaves out a member where another had to step in for it', async () => {
    const members = [stubModel(() => 3, [1]).model, stubModel(() => 15).model];
    const fitted = await forecasterOf(ensemble(members), { intervals: false }).fit(panel);
    const { mean, fallbacks } = await fitted.predict(1);
    expect(mean[0]).toBeCloseTo(7, 12);
    expect(mean[1]).toBeCloseTo(15, 12);
    expect(fallbacks).toEqual([]);
  });

  it('names the members that could learn something', async () => {
    const few = await createForecaster('ensemble').fit(syntheticPanel({ areas: 3 }));
    expect(few.members).toEqual(['ses-log', 'eb-poisson']);
    const many = await createForecaster('ensemble').fit(syntheticPanel({ areas: 60 }));
    expect(many.members).toEqual(['ses-log', 'eb-poisson', 'extra-trees', 'boosted', 'mlp']);
    expect(loadForecaster(many.save()).members).toEqual(many.members);
  });

  it('keeps the reason where no member could forecast', () => {
    const fallback = { series: 1, to: null, reason: 'NO_HISTORY' as const, detail: 'none' };
    const one = { mean: Float64Array.of(3, Number.NaN), fallbacks: [fallback] };
    const { mean, fallbacks } = combineLogs([one, one], panel, 1);
    expect(mean[0]).toBeCloseTo(3, 12);
    expect(mean[1]).toBeNaN();
    expect(fallbacks).toEqual([fallback]);
  });
});

describe('a saved ensemble', () => {
  const change = (fields: object): Parameters<typeof repack>[1] => {
    return (header) => void Object.assign(header.params as object, fields);
  };

  it.each([
    ['no members', change({ members: [] })],
    ['a member twice', change({ members: ['ses-log', 'ses-log'] })],
    ['a member that does not exist', change({ members: ['virus'] })],
    ['itself as a member', change({ members: ['ensemble'] })],
    ['a member without parameters', change({ of: {} })],
    ['names of the language as members', change({ members: ['__proto__'] })],
  ])('is refused with %s', async (_, forge) => {
    const fitted = await createForecaster('ensemble', { intervals: false }).fit(panel);
    expect(() => loadForecaster(repack(fitted.save(), forge))).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});
