import { lastPeriod } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { backtest } from '../../src/index.js';
import { last, meanStub, naiveStub, panelOf, stub } from '../panels.js';

const panel = panelOf({ 'a/murder': [1, 2, 4, 7, 11], 'b/murder': [10, 12, 14, 16, 30] });
const origins = [2018, 2019, 2020];

describe('backtest with a refit policy', () => {
  it('learns where the policy says, and forecasts every origin from its own history', async () => {
    const fits: number[] = [];
    const spy = stub('naive', {
      predict: last,
      onFit: (train) => {
        fits.push(lastPeriod(train));
      },
    });
    const once = await backtest(panel, [spy], { origins, refit: 'once' });
    expect(fits).toEqual([2018]);
    expect(once.rows).toEqual((await backtest(panel, [naiveStub], { origins })).rows);
    fits.length = 0;
    await backtest(panel, [spy], { origins, refit: 2 });
    expect(fits).toEqual([2018, 2020]);
  });

  it('never shares a fit backwards in time, whatever the order of origins', async () => {
    const fits: number[] = [];
    const spy = stub('naive', {
      predict: last,
      onFit: (train) => {
        fits.push(lastPeriod(train));
      },
    });
    const result = await backtest(panel, [spy], { origins: [2020, 2018], refit: 'once' });
    expect(fits).toEqual([2018]);
    expect([...result.rows.origin]).toEqual([2020, 2020, 2018, 2018]);
  });

  it('reports every origin of a fit that fails', async () => {
    const failing = stub('failing', {
      predict: last,
      onFit: () => {
        throw new Error('no luck');
      },
    });
    const { failures } = await backtest(panel, [failing], { origins, refit: 'once' });
    expect(failures.map(({ origin }) => origin)).toEqual(origins);
  });

  it('reports a model that forecasts from another origin than asked', async () => {
    const stuck = stub('stuck', {
      predict: last,
      alter: (forecast) => ({ ...forecast, origin: 2018 }),
    });
    const { failures, folds } = await backtest(panel, [stuck], { origins, refit: 'once' });
    expect(folds).toHaveLength(1);
    expect(failures[0]!.error).toMatchObject({ code: 'EVAL_FORECAST_INVALID' });
  });
});

describe('backtest with concurrency', () => {
  it('gives the same result in the same order, however long a fit takes', async () => {
    let running = 0;
    let most = 0;
    const slow = (name: string, turns: number) =>
      stub(name, {
        predict: last,
        onFit: async () => {
          most = Math.max(most, ++running);
          for (let i = 0; i < turns; i++) await Promise.resolve();
          running--;
          if (name === 'bad') throw new Error('no luck');
        },
      });
    const models = [slow('slow', 50), slow('bad', 9), slow('quick', 1), meanStub];
    const one = await backtest(panel, models, { origins });
    expect(most).toBe(1);
    const many = await backtest(panel, models, { origins, concurrency: 3 });
    expect(most).toBe(3);
    expect(many).toEqual(one);
  });

  it('starts no further fit once aborted, and ends only when nothing runs', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    let [started, ended] = [0, 0];
    const waiting = stub('waiting', {
      predict: last,
      onFit: async () => {
        started++;
        if (started === 2) controller.abort(reason);
        for (let i = 0; i < 20; i++) await Promise.resolve();
        ended++;
      },
    });
    const run = backtest(panel, [waiting], { origins, concurrency: 2, signal: controller.signal });
    await expect(run).rejects.toBe(reason);
    expect([started, ended]).toEqual([2, 2]);
  });

  it('hands the number of threads to every fit, and none by default', async () => {
    const seen: (number | undefined)[] = [];
    const spy = stub('naive', {
      predict: last,
      onFit: (_, __, { workers }) => {
        seen.push(workers);
      },
    });
    await backtest(panel, [spy], { origins: [2018], workers: 3 });
    await backtest(panel, [spy], { origins: [2018] });
    expect(seen).toEqual([3, undefined]);
  });

  it.each([
    ['concurrency', { concurrency: 0 }],
    ['workers', { workers: 1.5 }],
    ['horizon', { horizon: 0 }],
    ['refit', { refit: -2 }],
  ])('refuses a wrong %s, naming it', async (name, options) => {
    await expect(backtest(panel, [naiveStub], options)).rejects.toMatchObject({
      code: 'EVAL_OPTION_INVALID',
      message: expect.stringContaining(name),
    });
  });

  it.each([0, 100, Number.NaN])('refuses the level %s', async (level) => {
    await expect(backtest(panel, [naiveStub], { levels: [level] })).rejects.toMatchObject({
      code: 'EVAL_LEVEL_INVALID',
    });
  });
});
