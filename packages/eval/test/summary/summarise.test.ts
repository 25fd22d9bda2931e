import { describe, expect, it } from 'vitest';
import { backtest, summarise } from '../../src/index.js';
import { last, meanStub, naiveStub, panelOf, stub } from '../panels.js';

const panel = panelOf({
  'a/murder': [1, 3, 2, 6],
  'b/murder': [10, 10, 14, 10],
  'a/theft': [100, 90, 80, 60],
});
const run = () => backtest(panel, [naiveStub, meanStub], { origins: [2019] });

describe('summarise', () => {
  it('scores each crime by hand-worked values', async () => {
    const { crimes } = summarise(await run());
    // Murder 2020, naive: 2 → 6 and 14 → 10, so errors −4 and 4; steps before: 2, −1, 0, 4.
    expect(crimes[0]).toEqual({
      crime: 'murder',
      time: 2020,
      horizon: 1,
      model: 'naive',
      n: 2,
      meanActual: 8,
      missing: 0,
      fallbacks: 0,
      mae: 4,
      rmse: 4,
      bias: 0,
      wape: 0.5,
      // 2·4/8 and 2·4/24; 2(6 ln 3 − 4) and 2(10 ln(10/14) + 4).
      smape: expect.closeTo((1 + 1 / 3) / 2, 12),
      poissonDeviance: expect.closeTo(6 * Math.log(3) + 10 * Math.log(10 / 14), 12),
      mase: 4 / (7 / 4),
      rmsse: 4 / Math.sqrt(21 / 4),
      relMae: 1,
      referenceMae: 4,
      coverage: [],
      pinball: null,
      crps: null,
      winkler: [],
      width: [],
    });
  });

  it('compares with the reference on the same series', async () => {
    const { crimes } = summarise(await run());
    const murder = crimes.find(({ crime, model }) => crime === 'murder' && model === 'mean')!;
    // Means 2 and 34/3: errors 4 and 4/3 against 4 and 4.
    expect(murder.mae).toBeCloseTo((4 + 4 / 3) / 2, 12);
    expect(murder.relMae).toBeCloseTo((4 + 4 / 3) / 8, 12);
  });

  it('draws crimes together in one headline per period, step and model', async () => {
    const { headlines } = summarise(await run());
    expect(headlines.map(({ model, time, horizon }) => [model, time, horizon])).toEqual([
      ['naive', 2020, 1],
      ['mean', 2020, 1],
    ]);
    const mean = headlines[1]!;
    // Theft: mean 90 against 60, naive 80.
    expect(mean.relMae).toBeCloseTo(Math.sqrt(((4 + 4 / 3) / 8) * (30 / 20)), 12);
    expect(mean.macroWape).toBeCloseTo(((4 + 4 / 3) / 16 + 30 / 60) / 2, 12);
    expect(mean.crimes).toBe(2);
    expect(mean.n).toBe(3);
    expect(mean.mase).toBeCloseTo(((4 + 4 / 3) / 2 / (7 / 4) + 30 / 10) / 2, 12);
    expect(mean.excluded).toEqual([]);
  });

  it('gives naive a relMae of exactly 1 everywhere', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2018, 2019], horizon: 2 });
    for (const { relMae } of summarise(result).headlines) expect(relMae).toBe(1);
  });

  it('has no scores for periods nobody knows yet', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2019], horizon: 3 });
    expect(summarise(result).headlines.map(({ time }) => time)).toEqual([2020]);
  });

  it('scales by what was known at each origin only', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2018], horizon: 2 });
    const theft = summarise(result).crimes.filter(({ crime }) => crime === 'theft');
    expect(theft.map(({ mase }) => mase)).toEqual([1, 3]);
  });

  it('leaves a crime that the reference forecasts without error out of relMae, and says so', async () => {
    const still = panelOf({ 'a/murder': [1, 2, 4], 'a/arson': [5, 5, 5] });
    const result = await backtest(still, [naiveStub, meanStub], { origins: [2018] });
    const mean = summarise(result).headlines[1]!;
    expect(mean.crimes).toBe(1);
    expect(mean.relMae).toBeCloseTo(2.5 / 2, 12);
    expect(mean.excluded).toEqual([{ crime: 'arson', reason: 'REFERENCE_WITHOUT_ERROR' }]);
  });

  it('says when there is nothing to compare', async () => {
    const gap = panelOf({ 'a/murder': [1, 2, 4], 'a/arson': [5, null, 5] });
    const result = await backtest(gap, [naiveStub], { origins: [2018] });
    const [murder, arson] = summarise(result).crimes;
    expect(murder!.n).toBe(1);
    expect(arson).toMatchObject({ n: 0, mae: null, wape: null, relMae: null });
    expect(summarise(result).headlines[0]!.excluded).toEqual([
      { crime: 'arson', reason: 'NOTHING_TO_COMPARE' },
    ]);
  });

  it('has no relMae where the reference failed', async () => {
    const failing = stub('naive', {
      predict: last,
      onFit: () => {
        throw new Error('no luck');
      },
    });
    const result = await backtest(panel, [failing, meanStub], { origins: [2019] });
    const [mean] = summarise(result).headlines;
    expect(mean).toMatchObject({ model: 'mean', relMae: null, crimes: 0 });
    expect(mean!.macroWape).not.toBeNull();
    expect(mean!.excluded).toHaveLength(2);
  });

  it('measures coverage per crime and over all pairs', async () => {
    const wide = stub('naive', { predict: last, width: 10 });
    const result = await backtest(panel, [wide], { origins: [2019], levels: [30, 50] });
    const summary = summarise(result);
    // Bounds ± 3 and ± 5; outcomes are off by 4, 4 and 20.
    expect(summary.crimes.map(({ coverage }) => coverage)).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(summary.headlines[0]!.coverage).toEqual([0, 2 / 3]);
    expect(summary.levels).toEqual([30, 50]);
  });

  it('has no coverage for a model without intervals', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2019], levels: [80] });
    expect(summarise(result).headlines[0]!.coverage).toEqual([null]);
  });

  it('takes another reference', async () => {
    const summary = summarise(await run(), { reference: 'mean' });
    expect(summary.reference).toBe('mean');
    expect(summary.headlines[1]!.relMae).toBe(1);
    expect(summary.headlines[0]!.relMae).toBeCloseTo(Math.sqrt((8 / (4 + 4 / 3)) * (20 / 30)), 12);
  });

  it('refuses a reference that was not tested, listing those that were', async () => {
    const result = await run();
    expect(() => summarise(result, { reference: 'median' })).toThrowError(
      expect.objectContaining({
        code: 'EVAL_REFERENCE_UNKNOWN',
        message: expect.stringContaining('naive, mean'),
      }),
    );
  });

  it('is empty when every fold failed', async () => {
    const failing = stub('naive', {
      predict: last,
      onFit: () => {
        throw new Error('no luck');
      },
    });
    const summary = summarise(await backtest(panel, [failing]));
    expect(summary.crimes).toEqual([]);
    expect(summary.headlines).toEqual([]);
  });
});
