import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { panelOf } from '../panels.js';

type Rows = Parameters<typeof panelOf>[0];

async function forecast(id: string, rows: Rows, horizon = 1, where = {}) {
  const fitted = await createForecaster(id, { intervals: false }).fit(panelOf(rows, where));
  const { mean, fallbacks } = await fitted.predict(horizon);
  return { mean: [...mean], fallbacks };
}

const monthly = { frequency: 'month' as const, start: 2020 * 12 };
const quarterly = { frequency: 'quarter' as const, start: 2020 * 4 };

describe('naive', () => {
  it('repeats the last value at every step', async () => {
    const { mean, fallbacks } = await forecast('naive', { 'a/x': [1, 2], 'b/x': [5, 0] }, 3);
    expect(mean).toEqual([2, 2, 2, 0, 0, 0]);
    expect(fallbacks).toEqual([]);
  });

  it('goes back to the last observed value over a gap', async () => {
    expect((await forecast('naive', { 'a/x': [4, null, null] })).mean).toEqual([4]);
  });

  it('says that it knows nothing of a series that was never observed', async () => {
    const { mean, fallbacks } = await forecast('naive', { 'a/x': [1], 'b/x': [null] }, 2);
    expect(mean).toEqual([1, 1, Number.NaN, Number.NaN]);
    expect(fallbacks).toEqual([
      { series: 1, to: null, reason: 'NO_HISTORY', detail: expect.stringContaining('observed') },
    ]);
  });
});

describe('mean3', () => {
  it('averages the last three periods', async () => {
    expect((await forecast('mean3', { 'a/x': [100, 1, 2, 6] }, 2)).mean).toEqual([3, 3]);
  });

  it('skips missing periods among them', async () => {
    const { mean, fallbacks } = await forecast('mean3', { 'a/x': [100, 1, null, 6] });
    expect(mean).toEqual([3.5]);
    expect(fallbacks).toEqual([]);
  });

  it('averages what there is of a shorter history', async () => {
    const { mean, fallbacks } = await forecast('mean3', { 'a/x': [2, 5] });
    expect(mean).toEqual([3.5]);
    expect(fallbacks).toEqual([]);
  });

  it('leaves it to naive when none of the three was observed', async () => {
    const { mean, fallbacks } = await forecast('mean3', { 'a/x': [8, null, null, null] });
    expect(mean).toEqual([8]);
    expect(fallbacks).toEqual([
      {
        series: 0,
        to: 'naive',
        reason: 'SHORT_HISTORY',
        detail: 'nothing observed in the last 3 years',
      },
    ]);
  });

  it('gives NaN and NO_HISTORY to a series that was never observed', async () => {
    const { mean, fallbacks } = await forecast('mean3', { 'a/x': [null, null] });
    expect(mean).toEqual([Number.NaN]);
    expect(fallbacks[0]).toMatchObject({ to: null, reason: 'NO_HISTORY' });
  });
});

describe('seasonal-naive', () => {
  it('repeats the same quarter of the year before', async () => {
    const rows = { 'a/x': [9, 9, 9, 9, 1, 2, 3, 4] };
    const { mean } = await forecast('seasonal-naive', rows, 6, quarterly);
    expect(mean).toEqual([1, 2, 3, 4, 1, 2]);
  });

  it('goes one more cycle back over a gap', async () => {
    const rows = { 'a/x': [7, 8, 9, 9, 1, null, 3, 4] };
    const { mean, fallbacks } = await forecast('seasonal-naive', rows, 2, quarterly);
    expect(mean).toEqual([1, 8]);
    expect(fallbacks).toEqual([]);
  });

  it('leaves a series shorter than a cycle to naive, with the numbers', async () => {
    const { mean, fallbacks } = await forecast('seasonal-naive', { 'a/x': [1, 2, 3] }, 2, monthly);
    expect(mean).toEqual([3, 3]);
    expect(fallbacks).toEqual([
      {
        series: 0,
        to: 'naive',
        reason: 'SHORT_HISTORY',
        detail: expect.stringMatching(/3 months.*12/),
      },
    ]);
  });

  it('does not need a whole cycle for steps whose season is known', async () => {
    const rows = { 'a/x': [5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9] };
    expect((await forecast('seasonal-naive', rows, 2, monthly)).mean).toEqual([5, 6]);
  });

  it('equals naive on years', async () => {
    const counts = fc.array(fc.option(fc.nat(50), { freq: 4 }), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(counts, async (values) => {
        const seasonal = await forecast('seasonal-naive', { 'a/x': values }, 2);
        expect(seasonal.mean).toEqual((await forecast('naive', { 'a/x': values }, 2)).mean);
      }),
    );
  });
});
