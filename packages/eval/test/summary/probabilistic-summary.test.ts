import { describe, expect, it } from 'vitest';
import { backtest, pinball, summarise } from '../../src/index.js';
import { last, naiveStub, panelOf, stub } from '../panels.js';

const panel = panelOf({
  'a/murder': [20, 30, 34],
  'b/murder': [50, 40, 60],
  'a/theft': [400, 300, 500],
});
const wide = stub('wide', { predict: last, width: 10 });
const run = (levels: number[]) => backtest(panel, [naiveStub, wide], { origins: [2018], levels });

describe('probabilistic scores of a summary', () => {
  it('are worked out by hand for one level', async () => {
    const { crimes, headlines, quantiles } = summarise(await run([80]));
    expect(quantiles.map((q) => Number(q.toFixed(9)))).toEqual([0.1, 0.5, 0.9]);
    // Bounds ±8: [22, 38] holds 34; [32, 48] misses 60 by 12.
    const murder = crimes.find(({ model, crime }) => model === 'wide' && crime === 'murder')!;
    expect(murder.width[0]).toBeCloseTo(16, 12);
    expect(murder.winkler[0]).toBeCloseTo((16 + 16 + 10 * 12) / 2, 9);
    const actual = [34, 60];
    // Weights of .1, .5, .9: up to .3, up to .7, the rest.
    const mean =
      0.3 * pinball(actual, [22, 32], 0.1)! +
      0.4 * pinball(actual, [30, 40], 0.5)! +
      0.3 * pinball(actual, [38, 48], 0.9)!;
    expect(murder.pinball).toBeCloseTo(mean, 12);
    expect(murder.crps).toBeCloseTo(2 * mean, 12);
    const theft = crimes.find(({ model, crime }) => model === 'wide' && crime === 'theft')!;
    const line = headlines.find(({ model }) => model === 'wide')!;
    expect(line.crps).toBeCloseTo((murder.crps! / 47 + theft.crps! / 500) / 2, 12);
    expect(line.pinball).toBeCloseTo(line.crps! / 2, 12);
    expect(line.width[0]).toBeCloseTo((16 / 47 + 16 / 500) / 2, 12);
    expect(line.winkler[0]).toBeCloseTo((76 / 47 + (16 + 10 * 192) / 500) / 2, 9);
  });

  it('weigh all quantiles alike when asked to', async () => {
    const { crimes } = summarise(await run([80]), { quantileWeights: 'equal' });
    const murder = crimes.find(({ model, crime }) => model === 'wide' && crime === 'murder')!;
    const actual = [34, 60];
    const losses =
      pinball(actual, [22, 32], 0.1)! +
      pinball(actual, [30, 40], 0.5)! +
      pinball(actual, [38, 48], 0.9)!;
    expect(murder.pinball).toBeCloseTo(losses / 3, 12);
    expect(murder.crps).toBeCloseTo((2 * losses) / 3, 12);
  });

  it('are null for a model without intervals and without levels', async () => {
    const naive = summarise(await run([80])).headlines[0]!;
    expect([naive.crps, naive.pinball, naive.winkler, naive.width]).toEqual([
      null,
      null,
      [null],
      [null],
    ]);
    const none = summarise(await run([]));
    expect(none.quantiles).toEqual([]);
    expect(none.headlines[1]!.crps).toBeNull();
  });

  it('speak of the cells in which every level is known', async () => {
    const holed = stub('wide', {
      predict: last,
      width: 10,
      alter: (set) => ({
        ...set,
        intervals: set.intervals.map((interval) => ({
          ...interval,
          lower: interval.lower.map((value, i) =>
            interval.level === 95 && i === 1 ? Number.NaN : value,
          ),
        })),
      }),
    });
    const one = await backtest(panel, [naiveStub, holed], { origins: [2018], levels: [80, 95] });
    const alone = panelOf({ 'a/murder': [20, 30, 34] });
    const other = await backtest(alone, [naiveStub, wide], { origins: [2018], levels: [80, 95] });
    const crps = (result: typeof one) =>
      summarise(result).crimes.find(({ model, crime }) => model === 'wide' && crime === 'murder')!
        .crps;
    expect(crps(one)).toBeCloseTo(crps(other)!, 12);
  });
});
