import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crps, mae, pinball, winkler } from '../../src/index.js';

const invalid = expect.objectContaining({ code: 'EVAL_LEVEL_INVALID' });

describe('pinball', () => {
  it('charges what is above by the quantile, and what is below by the rest', () => {
    expect(pinball([10], [4], 0.9)).toBeCloseTo(5.4, 12);
    expect(pinball([4], [10], 0.9)).toBeCloseTo(0.6, 12);
  });

  it('is half of the mean absolute error at the median', () => {
    const pairs = fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (list) => {
        const [actual, forecast] = [list.map(([a]) => a), list.map(([, f]) => f)];
        expect(pinball(actual, forecast, 0.5)).toBeCloseTo(mae(actual, forecast)! / 2, 9);
      }),
    );
  });

  it('is smallest at the quantile itself', () => {
    const actual = Array.from({ length: 100 }, (_, i) => i);
    const at = (value: number) => pinball(actual, new Array<number>(100).fill(value), 0.8)!;
    const best = Array.from({ length: 100 }, (_, i) => at(i)).indexOf(Math.min(...actual.map(at)));
    expect(Math.abs(best - 80)).toBeLessThanOrEqual(1);
  });

  it('skips NaN, and is null when nothing is known', () => {
    expect(pinball([Number.NaN, 3], [1, 1], 0.5)).toBe(1);
    expect(pinball([], [], 0.5)).toBeNull();
  });

  it.each([0, 1, -1, Number.NaN])('refuses the quantile %s', (quantile) => {
    expect(() => pinball([1], [1], quantile)).toThrowError(invalid);
  });
});

describe('crps', () => {
  it('is the absolute error of a forecast without any width', () => {
    const quantiles = [0.1, 0.5, 0.9].map((quantile) => ({ quantile, values: [7] }));
    expect(crps([10], quantiles)).toBeCloseTo(3, 12);
  });

  it('comes close to the closed form of a uniform forecast with many quantiles', () => {
    const quantiles = Array.from({ length: 999 }, (_, i) => {
      const quantile = (i + 1) / 1000;
      return { quantile, values: [quantile] };
    });
    // For y inside a uniform on [0, 1]: y³/3 + (1 − y)³/3.
    expect(crps([0.3], quantiles)).toBeCloseTo((0.3 ** 3 + 0.7 ** 3) / 3, 2);
  });

  it('is null without quantiles or outcomes', () => {
    expect(crps([1], [])).toBeNull();
    expect(crps([Number.NaN], [{ quantile: 0.5, values: [1] }])).toBeNull();
  });
});

describe('winkler', () => {
  it('is the width, and ten times the distance outside at 80 %', () => {
    expect(winkler([5], [2], [8], 80)).toBe(6);
    expect(winkler([1], [2], [8], 80)).toBeCloseTo(16, 12);
    expect(winkler([9, 5], [2, 2], [8, 8], 80)).toBeCloseTo((16 + 6) / 2, 12);
  });

  it('skips entries with a NaN, and is null when nothing is known', () => {
    expect(winkler([5, 5], [2, Number.NaN], [8, 9], 80)).toBe(6);
    expect(winkler([5], [Number.NaN], [8], 80)).toBeNull();
  });

  it.each([0, 100, Number.NaN])('refuses the level %s', (level) => {
    expect(() => winkler([1], [0], [2], level)).toThrowError(invalid);
  });

  it('refuses lists of different length', () => {
    expect(() => winkler([1], [0, 1], [2], 80)).toThrowError(
      expect.objectContaining({ code: 'EVAL_LENGTH_MISMATCH' }),
    );
  });
});
