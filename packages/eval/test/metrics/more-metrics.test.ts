import { describe, expect, it } from 'vitest';
import {
  calibrationCurve,
  intervalWidth,
  mae,
  mase,
  pinball,
  poissonDeviance,
  relativeMae,
  relativeTo,
  rmse,
  seriesScales,
  smape,
  winkler,
} from '../../src/index.js';
import { panelOf } from '../panels.js';

const NONE = Number.NaN;
const code = (code: string) => expect.objectContaining({ code });
const actual = [0, 3, 10, 1, 25];
const forecast = [0.5, 2, 12, 1, 20];

describe('smape', () => {
  it('is the mean of 2|e| / (y + ŷ), as numpy gives it', () => {
    expect(smape(actual, forecast)).toBeCloseTo(0.5608080808080808, 12);
  });

  it('counts two zeros as exact, and a forecast of 0 for something as 2', () => {
    expect(smape([0, 0], [0, 0])).toBe(0);
    expect(smape([4], [0])).toBe(2);
  });

  it('skips NaN, and is null when nothing is known', () => {
    expect(smape([NONE, 4], [1, 0])).toBe(2);
    expect(smape([NONE], [1])).toBeNull();
  });
});

describe('poissonDeviance', () => {
  it('is what scikit-learn 1.2.1 gives: mean_poisson_deviance(y, f)', () => {
    expect(poissonDeviance(actual, forecast)).toBeCloseTo(0.5887074156960772, 10);
  });

  it('takes two zeros as exact, and is null where a forecast of 0 excluded what came', () => {
    expect(poissonDeviance([0], [0])).toBe(0);
    expect(poissonDeviance([1, 5], [0, 5])).toBeNull();
    expect(poissonDeviance([NONE], [1])).toBeNull();
  });

  it('is null for a negative forecast: below 0 it would call nonsense better than exact', () => {
    expect(poissonDeviance([0], [-3])).toBeNull();
    expect(poissonDeviance([2, 0], [2, -1])).toBeNull();
  });
});

describe('intervalWidth', () => {
  it('is the mean of upper − lower over known intervals', () => {
    expect(intervalWidth([1, 2, NONE], [3, 8, 9])).toBe(4);
    expect(intervalWidth([NONE], [1])).toBeNull();
  });
});

describe('calibrationCurve', () => {
  it('sets promised beside held, narrowest first', () => {
    const curve = calibrationCurve(
      [1, 5, 9, NONE],
      [
        { level: 90, lower: [0, 0, 0, 0], upper: [9, 9, 9, 9] },
        { level: 50, lower: [4, 4, NONE, 0], upper: [6, 6, 6, 9] },
      ],
    );
    expect(curve).toEqual([
      { level: 50, nominal: 0.5, observed: 0.5, n: 2 },
      { level: 90, nominal: 0.9, observed: 1, n: 3 },
    ]);
  });

  it('is null where nothing is known, and refuses a level of 100', () => {
    expect(calibrationCurve([NONE], [{ level: 80, lower: [0], upper: [1] }])[0]).toEqual({
      level: 80,
      nominal: 0.8,
      observed: null,
      n: 0,
    });
    expect(() => calibrationCurve([1], [{ level: 100, lower: [0], upper: [1] }])).toThrowError(
      code('EVAL_LEVEL_INVALID'),
    );
  });
});

describe('relativeTo', () => {
  it('is the metric beside that of the reference, over what both forecast', () => {
    expect(relativeTo(rmse)([10, 20, 0], [11, 21, 99], [12, 22, NONE])).toBe(0.5);
    expect(relativeTo(mae)(actual, forecast, [1, 1, 1, 1, 1])).toBeCloseTo(
      relativeMae(actual, forecast, [1, 1, 1, 1, 1])!,
      12,
    );
  });

  it('is null where the reference is without error or nothing is known by all', () => {
    expect(relativeTo(rmse)([1], [2], [1])).toBeNull();
    expect(relativeTo(rmse)([1], [NONE], [1])).toBeNull();
  });

  it('refuses a reference of another length', () => {
    expect(() => relativeTo(rmse)([1], [1], [1, 2])).toThrowError(code('EVAL_LENGTH_MISMATCH'));
  });
});

describe('seriesScales', () => {
  const panel = panelOf({
    'a/murder': [1, 3, 2],
    'b/murder': [10, null, 14],
    'c/murder': [5, 5, 5],
  });

  it('is the mean step of each series by itself', () => {
    const { absolute, squared } = seriesScales(panel);
    expect([...absolute]).toEqual([1.5, NONE, 0]);
    expect([...squared]).toEqual([2.5, NONE, 0]);
    expect(mase([4], [1], { absolute: absolute[0]!, squared: squared[0]! })).toBe(2);
    expect(mase([4], [1], { absolute: absolute[2]!, squared: squared[2]! })).toBeNull();
  });

  it('steps over a season when asked to', () => {
    expect([...seriesScales(panel, 2).absolute]).toEqual([1, 4, 0]);
    expect(() => seriesScales(panel, 0)).toThrowError(code('EVAL_OPTION_INVALID'));
  });
});

describe('an infinite count is refused by', () => {
  it.each([
    ['mae', () => mae([1], [Infinity])],
    ['rmse', () => rmse([Infinity], [Infinity])],
    ['smape', () => smape([1], [Infinity])],
    ['poissonDeviance', () => poissonDeviance([1], [Infinity])],
    ['relativeMae', () => relativeMae([1], [2], [Infinity])],
    ['pinball', () => pinball([1], [-Infinity], 0.5)],
    ['winkler', () => winkler([1], [0], [Infinity], 80)],
    ['intervalWidth', () => intervalWidth([0], [Infinity])],
  ])('%s', (_, call) => {
    expect(call).toThrowError(code('EVAL_VALUE_INFINITE'));
  });
});
