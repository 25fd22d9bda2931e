import { lastPeriod } from '@crimecast/data';
import { describe, expect, it, vi } from 'vitest';
import { type BacktestResult, backtest } from '../../src/index.js';
import { last, meanStub, naiveStub, panelOf, stub } from '../panels.js';

const panel = panelOf({
  'a/murder': [1, 2, 4, 7],
  'b/murder': [10, null, 14, 16],
  'a/theft': [100, 90, 80, 70],
});

/** Rows as objects, for reading. */
function rowsOf({ rows, models, series }: BacktestResult) {
  return Array.from({ length: rows.length }, (_, i) => ({
    model: models[rows.model[i]!],
    id: series[rows.series[i]!]!.id,
    origin: rows.origin[i],
    time: rows.time[i],
    horizon: rows.horizon[i],
    actual: rows.actual[i],
    mean: rows.mean[i],
  }));
}

describe('backtest', () => {
  it('puts every forecast beside what came', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2018] });
    expect(rowsOf(result)).toEqual([
      { model: 'naive', id: 'a/murder', origin: 2018, time: 2019, horizon: 1, actual: 4, mean: 2 },
      {
        model: 'naive',
        id: 'b/murder',
        origin: 2018,
        time: 2019,
        horizon: 1,
        actual: 14,
        mean: Number.NaN,
      },
      { model: 'naive', id: 'a/theft', origin: 2018, time: 2019, horizon: 1, actual: 80, mean: 90 },
    ]);
  });

  it('orders rows by origin, model, series and step', async () => {
    const result = await backtest(panel, [naiveStub, meanStub], {
      origins: [2019, 2018],
      horizon: 2,
    });
    const keys = rowsOf(result).map(({ origin, model, id, horizon }) =>
      [origin, model, id, horizon].join(' '),
    );
    expect(keys.slice(0, 3)).toEqual([
      '2019 naive a/murder 1',
      '2019 naive a/murder 2',
      '2019 naive b/murder 1',
    ]);
    expect(keys[6]).toBe('2019 mean a/murder 1');
    expect(keys[12]).toBe('2018 naive a/murder 1');
    expect(result.folds.map(({ firstRow }) => firstRow)).toEqual([0, 6, 12, 18]);
  });

  it('leaves the outcome of a step beyond the panel unknown', async () => {
    const { rows } = await backtest(panel, [naiveStub], { origins: [2019], horizon: 3 });
    expect([...rows.actual.subarray(0, 3)]).toEqual([7, Number.NaN, Number.NaN]);
  });

  it('uses every origin but the last by default', async () => {
    const { origins } = await backtest(panel, [naiveStub]);
    expect(origins).toEqual([2017, 2018, 2019]);
  });

  it('has no rows for a panel that is too short for any origin', async () => {
    const result = await backtest(panelOf({ 'a/murder': [1] }), [naiveStub]);
    expect(result.origins).toEqual([]);
    expect(result.rows.length).toBe(0);
    expect(result.failures).toEqual([]);
  });

  it('gives models nothing from after the origin', async () => {
    const seen: number[] = [];
    const spy = stub('naive', {
      predict: last,
      onFit: (train) => void seen.push(lastPeriod(train)),
    });
    await backtest(panel, [spy], { origins: [2018, 2017] });
    expect(seen).toEqual([2018, 2017]);
  });

  it('passes the seed on, 1 by default', async () => {
    const seeds: number[] = [];
    const spy = stub('naive', { predict: last, onFit: (_, seed) => void seeds.push(seed) });
    await backtest(panel, [spy], { origins: [2018], seed: 7 });
    await backtest(panel, [spy], { origins: [2018] });
    expect(seeds).toEqual([7, 1]);
  });

  it('holds bounds per level, narrowest first, NaN where a model has none', async () => {
    const wide = stub('wide', { predict: last, width: 10 });
    const result = await backtest(panel, [wide, naiveStub], { origins: [2019], levels: [90, 50] });
    expect(result.levels).toEqual([50, 90]);
    expect([...result.rows.lower[0]!]).toEqual([0, 9, 75, Number.NaN, Number.NaN, Number.NaN]);
    expect([...result.rows.upper[1]!.subarray(0, 3)]).toEqual([13, 23, 89]);
  });

  it('flags series that a simpler model forecast', async () => {
    const helped = stub('helped', {
      predict: last,
      alter: (forecast) => ({
        ...forecast,
        fallbacks: [{ series: 1, to: 'naive', reason: 'SHORT_HISTORY', detail: '' }],
      }),
    });
    const { rows } = await backtest(panel, [helped], { origins: [2019], horizon: 2 });
    expect([...rows.fallback]).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('knows how much each crime moved before each origin', async () => {
    const { scales } = await backtest(panel, [naiveStub], { origins: [2018, 2019] });
    expect(scales[0]!.get('murder')).toEqual({ absolute: 1, squared: 1 });
    expect(scales[1]!.get('murder')).toEqual({ absolute: 1.5, squared: 2.5 });
  });

  it('reports progress after every fold', async () => {
    const onProgress = vi.fn();
    await backtest(panel, [naiveStub, meanStub], { origins: [2018, 2019], onProgress });
    expect(onProgress.mock.calls.map(([progress]) => progress)).toEqual([
      { done: 1, total: 4, stage: 'naive 2018' },
      { done: 2, total: 4, stage: 'mean 2018' },
      { done: 3, total: 4, stage: 'naive 2019' },
      { done: 4, total: 4, stage: 'mean 2019' },
    ]);
  });
});

describe('a failing fold', () => {
  const failing = stub('failing', {
    predict: last,
    onFit: (train) => {
      if (lastPeriod(train) === 2018) throw new Error('no luck');
    },
  });

  it('is reported and the others are kept', async () => {
    const result = await backtest(panel, [failing, naiveStub], { origins: [2018, 2019] });
    expect(result.failures).toEqual([
      { model: 'failing', origin: 2018, error: expect.objectContaining({ message: 'no luck' }) },
    ]);
    expect(result.folds.map(({ origin, model }) => [origin, model])).toEqual([
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(result.rows.length).toBe(9);
  });

  it.each([
    ['too few means', { mean: new Float64Array(1) }],
    ['another horizon', { horizon: 2 }],
    ['a negative mean', { mean: Float64Array.of(1, -1, 1) }],
    ['an infinite mean', { mean: Float64Array.of(1, Number.POSITIVE_INFINITY, 1) }],
    [
      'bounds that do not fill',
      { intervals: [{ level: 80, lower: new Float64Array(1), upper: new Float64Array(3) }] },
    ],
  ])('may be a forecast with %s', async (_, change) => {
    const wrong = stub('wrong', { predict: last, alter: (set) => ({ ...set, ...change }) });
    const { failures, rows } = await backtest(panel, [wrong], { origins: [2018] });
    expect(failures[0]!.error).toMatchObject({ code: 'EVAL_FORECAST_INVALID' });
    expect(rows.length).toBe(0);
  });

  it('becomes an Error whatever was thrown', async () => {
    const odd = stub('odd', {
      predict: last,
      onFit: () => {
        throw 'a text';
      },
    });
    const { failures } = await backtest(panel, [odd], { origins: [2018] });
    expect(failures[0]!.error).toBeInstanceOf(Error);
    expect(failures[0]!.error.message).toBe('a text');
  });
});

describe('backtest refuses', () => {
  it('no model', async () => {
    await expect(backtest(panel, [])).rejects.toMatchObject({ code: 'EVAL_MODELS_INVALID' });
  });

  it('two models of one name, naming it', async () => {
    await expect(backtest(panel, [naiveStub, naiveStub])).rejects.toMatchObject({
      code: 'EVAL_MODELS_INVALID',
      message: expect.stringContaining('"naive"'),
    });
  });

  it('an origin with nothing after it', async () => {
    await expect(backtest(panel, [naiveStub], { origins: [2020] })).rejects.toMatchObject({
      code: 'WINDOW_ORIGIN_INVALID',
    });
  });

  it('to go on when aborted, with the reason given', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const aborting = stub('aborting', { predict: last, onFit: () => controller.abort(reason) });
    const run = backtest(panel, [aborting, naiveStub], { signal: controller.signal });
    await expect(run).rejects.toBe(reason);
  });
});
