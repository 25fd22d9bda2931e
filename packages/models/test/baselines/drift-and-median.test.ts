import { describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { panelOf } from '../panels.js';

async function forecast(id: string, values: (number | null)[], horizon = 2) {
  const panel = panelOf({ 'a/x': values });
  const fitted = await createForecaster(id, { intervals: false }).fit(panel);
  const { mean, fallbacks } = await fitted.predict(horizon);
  return { mean: [...mean], fallbacks };
}

describe('drift', () => {
  it('carries the average change on', async () => {
    expect((await forecast('drift', [10, 3, 16])).mean).toEqual([19, 22]);
  });

  it('counts missing periods on both sides', async () => {
    expect((await forecast('drift', [null, 4, null, 8, null])).mean).toEqual([12, 14]);
  });

  it('never goes below 0, and repeats a single value', async () => {
    expect((await forecast('drift', [9, 5])).mean).toEqual([1, 0]);
    expect((await forecast('drift', [null, 5])).mean).toEqual([5, 5]);
  });

  it('says that it knows nothing of a series that was never observed', async () => {
    const { mean, fallbacks } = await forecast('drift', [null, null]);
    expect(mean).toEqual([Number.NaN, Number.NaN]);
    expect(fallbacks).toMatchObject([{ to: null, reason: 'NO_HISTORY' }]);
  });
});

describe('median3', () => {
  it('takes the middle one of the last three', async () => {
    expect((await forecast('median3', [99, 1, 50, 3])).mean).toEqual([3, 3]);
  });

  it('skips missing periods, and takes the middle of two', async () => {
    expect((await forecast('median3', [7, 1, null, 4])).mean).toEqual([2.5, 2.5]);
    expect((await forecast('median3', [6])).mean).toEqual([6, 6]);
  });

  it('leaves it to naive when none of the three was observed', async () => {
    const { mean, fallbacks } = await forecast('median3', [8, null, null, null]);
    expect(mean).toEqual([8, 8]);
    expect(fallbacks).toMatchObject([
      { to: 'naive', reason: 'SHORT_HISTORY', detail: 'nothing observed in the last 3 years' },
    ]);
  });
});
