import { slidingWindows } from '@crimecast/windows';
import { DecisionTreeRegression } from 'ml-cart';
import { describe, expect, it } from 'vitest';
import { forecasterOf } from '../../src/create-forecaster.js';
import { forestModel } from '../../src/forest/forest-model.js';
import { randomStream } from '../../src/random/random-stream.js';
import { panelOf, syntheticPanel } from '../panels.js';

const small = { trees: 3, sample: 40 };
const forest = (options = {}) =>
  forecasterOf(forestModel({ ...small, ...options }), { intervals: false });
const panel = syntheticPanel({ areas: 20 });

describe('forest-ml-cart', () => {
  it('is the mean of ml-cart trees on rows drawn by the stream of each tree', async () => {
    const windows = slidingWindows(panel, { size: 3 });
    const rows = [...windows.series.keys()].filter(
      (row) => panel.series[windows.series[row]!]!.crime === 'theft',
    );
    const rowOf = (r: number) => [0, 1, 2].map((c) => windows.features[c * windows.rows + r]!);
    const trees = [0, 1, 2].map((number) => {
      const stream = randomStream(5, 'theft', number);
      const drawn = Array.from({ length: 40 }, () => rows[stream.integer(rows.length)]!);
      const tree = new DecisionTreeRegression({ maxDepth: 10, minNumSamples: 5 });
      tree.train(
        drawn.map(rowOf),
        drawn.map((row) => windows.targets[row]!),
      );
      return tree;
    });
    const ask = (inputs: number[]) =>
      trees.reduce((sum, tree) => sum + tree.predict([inputs])[0]!, 0) / 3;
    const s = panel.series.findIndex(({ crime }) => crime === 'theft');
    const [v1, v2, v3] = [5, 4, 3].map((t) => panel.values[s * 6 + t]!);
    const first = ask([v1!, v2!, v3!]);
    const second = ask([first, v1!, v2!]);
    const fitted = await forest().fit(panel, { seed: 5 });
    const { mean } = await fitted.predict(2);
    expect([...mean.subarray(s * 2, s * 2 + 2)]).toEqual([first, second]);
  });

  it('has the same bytes for the same seed and others for another', async () => {
    const bytes = async (seed: number) => (await forest().fit(panel, { seed })).save();
    expect(await bytes(3)).toEqual(await bytes(3));
    expect(await bytes(3)).not.toEqual(await bytes(4));
  });

  it('takes seed 1 by default', async () => {
    const seeded = await forest().fit(panel, { seed: 1 });
    expect((await forest().fit(panel)).save()).toEqual(seeded.save());
  });

  it('grows the forest of a crime alike whatever other crimes there are', async () => {
    const alone = syntheticPanel({ areas: 20, crimes: ['murder'] });
    const a = await (await forest().fit(alone)).predict(1);
    const b = await (await forest().fit(panel)).predict(1);
    expect([...a.mean]).toEqual([...b.mean.subarray(0, 20)]);
  });

  it('stays within what was ever counted', async () => {
    const { mean } = await (await forest().fit(panel)).predict(5);
    expect(Math.min(...mean)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...mean)).toBeLessThanOrEqual(Math.max(...panel.values));
  });

  it('leaves series without an unbroken last window to naive, with the numbers', async () => {
    const values = panel.values.slice();
    values[4] = Number.NaN;
    const fitted = await forest().fit({ ...panel, values });
    const { mean, fallbacks } = await fitted.predict(2);
    expect(fallbacks).toEqual([
      {
        series: 0,
        to: 'naive',
        reason: 'SHORT_HISTORY',
        detail: '1 year of unbroken history at the end, 3 years needed',
      },
    ]);
    expect([mean[0], mean[1]]).toEqual([values[5], values[5]]);
  });

  it('leaves everything to naive when there is nothing to train on, and says so', async () => {
    const short = syntheticPanel({ areas: 20, length: 3 });
    const { mean, fallbacks } = await (await forest().fit(short)).predict(1);
    expect(fallbacks).toHaveLength(short.series.length);
    expect(fallbacks[0]).toMatchObject({ to: 'naive', reason: 'UNSEEN_CRIME' });
    expect(fallbacks[0]!.detail).toContain('murder');
    expect(mean[0]).toBe(short.values[2]);
  });

  it('leaves a crime that was not in training to naive', async () => {
    const fitted = await forest().fit(panel);
    const history = panelOf({ 'a/arson': [1, 2, 3], 'b/murder': [4, 5, 6] });
    const { mean, fallbacks } = await fitted.predict(1, { history });
    expect(fallbacks.map(({ series, reason }) => [series, reason])).toEqual([[0, 'UNSEEN_CRIME']]);
    expect(mean[0]).toBe(3);
  });

  it('gives NaN and NO_HISTORY to a series that was never observed', async () => {
    const fitted = await forest().fit(panel);
    const history = panelOf({ 'a/murder': [null, null, null] });
    const { mean, fallbacks } = await fitted.predict(1, { history });
    expect(mean[0]).toBeNaN();
    expect(fallbacks[0]).toMatchObject({ to: null, reason: 'NO_HISTORY' });
  });

  it.each(['__proto__', 'constructor', 'हत्या', '', 'a/b'])(
    'takes the crime %j like any other',
    async (crime) => {
      const odd = syntheticPanel({ areas: 20, crimes: [crime] });
      const { fallbacks } = await (await forest().fit(odd)).predict(1);
      expect(fallbacks).toEqual([]);
    },
  );

  it('takes counts that never change', async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 12 }, (_, a) => [`${a}/murder`, [4, 4, 4, 4, 4]]),
    );
    const { mean } = await (await forest().fit(panelOf(rows))).predict(1);
    expect(new Set(mean)).toEqual(new Set([4]));
  });

  it('takes months', async () => {
    const months = syntheticPanel({ areas: 3, length: 30, frequency: 'month', start: 24_000 });
    const { fallbacks, mean } = await (await forest().fit(months)).predict(4);
    expect(fallbacks).toEqual([]);
    expect(mean).toHaveLength(24);
  });

  it('ends between trees when aborted, with the reason given', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const stages: string[] = [];
    const fit = forest({ trees: 20 }).fit(panel, {
      signal: controller.signal,
      onProgress: ({ stage }) => {
        stages.push(stage);
        controller.abort(reason);
      },
    });
    await expect(fit).rejects.toBe(reason);
    expect(stages).toEqual(['murder']);
  });

  it('lets timers run while it grows', async () => {
    let ticked = false;
    setTimeout(() => {
      ticked = true;
    }, 0);
    let tickedDuring = false;
    await forest({ trees: 30 }).fit(panel, {
      onProgress: () => {
        tickedDuring ||= ticked;
      },
    });
    expect(tickedDuring).toBe(true);
  });
});
