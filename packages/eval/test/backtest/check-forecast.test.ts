import { describe, expect, it } from 'vitest';
import { backtest, summarise } from '../../src/index.js';
import { last, naiveStub, panelOf, stub } from '../panels.js';

const panel = panelOf({ 'a/murder': [1, 2, 4], 'b/murder': [5, 6, 7] });
const interval = (level: number, lower: number[], upper: number[]) => ({
  level,
  lower: Float64Array.from(lower),
  upper: Float64Array.from(upper),
});

async function failureOf(intervals: ReturnType<typeof interval>[]) {
  const model = stub('model', { predict: last, alter: (set) => ({ ...set, intervals }) });
  const { failures } = await backtest(panel, [model], { origins: [2018], levels: [80, 95] });
  return failures[0]?.error;
}

describe('bounds of a forecast', () => {
  it('may not have the lower above the upper; the series is named', async () => {
    expect(await failureOf([interval(80, [1, 9], [3, 7])])).toMatchObject({
      code: 'EVAL_QUANTILES_CROSS',
      message: expect.stringContaining('"b/murder"'),
    });
  });

  it.each([
    ['lower', [2, 4], [3, 8]],
    ['upper', [0, 4], [2, 8]],
  ])('may not be wider at 80 %% than at 95 %%: %s', async (_, lower, upper) => {
    const wide = interval(95, lower, upper);
    expect(await failureOf([interval(80, [1, 4], [3, 8]), wide])).toMatchObject({
      code: 'EVAL_QUANTILES_CROSS',
    });
  });

  it('may be equal, unknown, or differ in the last digits', async () => {
    const same = interval(80, [1, Number.NaN], [1, Number.NaN]);
    expect(await failureOf([same, interval(95, [1 + 1e-15, 4], [1, 8])])).toBeUndefined();
  });

  it.each([
    ['negative', [-1, 4], [3, 8]],
    ['infinite', [1, 4], [3, Number.POSITIVE_INFINITY]],
  ])('may not be %s', async (_, lower, upper) => {
    expect(await failureOf([interval(80, lower, upper)])).toMatchObject({
      code: 'EVAL_FORECAST_INVALID',
    });
  });
});

describe('series of a forecast', () => {
  it('must be in the order of the panel: other orders would be scored against the wrong outcomes', async () => {
    const turned = stub('turned', {
      predict: last,
      alter: (set) => ({ ...set, series: [...set.series].reverse() }),
    });
    const { failures } = await backtest(panel, [turned], { origins: [2018] });
    expect(failures[0]?.error).toMatchObject({
      code: 'EVAL_FORECAST_INVALID',
      message: expect.stringContaining('"b/murder" where "a/murder" stands'),
    });
  });
});

describe('a forecast with NaN means', () => {
  it('is kept, counted, and scored on the rest', async () => {
    const partial = stub('partial', {
      predict: (values) => (values[0] === 1 ? Number.NaN : last(values)),
    });
    const result = await backtest(panel, [naiveStub, partial], { origins: [2018] });
    expect(result.folds.map(({ missing }) => missing)).toEqual([0, 1]);
    const [naive, scored] = summarise(result).crimes;
    expect([naive!.missing, naive!.n]).toEqual([0, 2]);
    expect([scored!.missing, scored!.n]).toEqual([1, 1]);
  });
});
