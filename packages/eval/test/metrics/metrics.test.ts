import { describe, expect, it } from 'vitest';
import { bias, coverage, geometricMean, mae, relativeMae, rmse, wape } from '../../src/index.js';

const NONE = Number.NaN;
// Errors (forecast − actual): 2, −1, 0, −3.
const actual = [10, 5, 0, 3];
const forecast = [12, 4, 0, 0];

describe('point metrics', () => {
  it('mae is the mean of the absolute errors', () => {
    expect(mae(actual, forecast)).toBe((2 + 1 + 0 + 3) / 4);
  });

  it('rmse is the root of the mean squared error', () => {
    expect(rmse(actual, forecast)).toBeCloseTo(Math.sqrt((4 + 1 + 0 + 9) / 4), 12);
  });

  it('bias is below 0 when forecasts are too low', () => {
    expect(bias(actual, forecast)).toBe((2 - 1 + 0 - 3) / 4);
  });

  it('wape is the sum of errors over the sum of cases', () => {
    expect(wape(actual, forecast)).toBeCloseTo(6 / 18, 12);
  });

  it.each([
    ['mae', mae],
    ['rmse', rmse],
    ['bias', bias],
    ['wape', wape],
  ])('%s skips pairs with an unknown side', (_, metric) => {
    const padded = metric([...actual, NONE, 7], [...forecast, 1, NONE]);
    expect(padded).toBe(metric(actual, forecast));
  });

  it.each([
    ['mae', mae],
    ['rmse', rmse],
    ['bias', bias],
    ['wape', wape],
  ])('%s is null when no pair is known', (_, metric) => {
    expect(metric([], [])).toBeNull();
    expect(metric([NONE], [1])).toBeNull();
  });

  it('wape is null when all actuals are zero', () => {
    expect(wape([0, 0], [1, 0])).toBeNull();
  });

  it.each([
    ['mae', mae],
    ['rmse', rmse],
    ['bias', bias],
    ['wape', wape],
  ])('%s refuses lists of different length', (_, metric) => {
    expect(() => metric([1, 2], [1])).toThrowError(
      expect.objectContaining({ code: 'EVAL_LENGTH_MISMATCH' }),
    );
  });

  it('takes typed arrays', () => {
    expect(mae(Float64Array.of(1, 2), Int32Array.of(2, 4))).toBe(1.5);
  });
});

describe('relativeMae', () => {
  it('divides the errors over what both forecast', () => {
    // Own errors 1, 3; the reference's 2, 2; the third has no reference.
    expect(relativeMae([5, 5, 5], [6, 8, 5], [7, 3, NONE])).toBe(1);
  });

  it('is null when the reference makes no error', () => {
    expect(relativeMae([5, 5], [6, 8], [5, 5])).toBeNull();
  });

  it('is null when nothing is known by all three', () => {
    expect(relativeMae([5, NONE], [NONE, 8], [5, 5])).toBeNull();
  });

  it('refuses a reference of another length', () => {
    expect(() => relativeMae([1], [1], [])).toThrowError(
      expect.objectContaining({ code: 'EVAL_LENGTH_MISMATCH' }),
    );
  });
});

describe('geometricMean', () => {
  it('lets halving and doubling cancel out', () => {
    expect(geometricMean([0.5, 2])).toBeCloseTo(1, 12);
    expect(geometricMean([1, 10, 100])).toBeCloseTo(10, 12);
  });

  it('is null for nothing and 0 with a zero', () => {
    expect(geometricMean([])).toBeNull();
    expect(geometricMean([0, 5])).toBe(0);
  });
});

describe('coverage', () => {
  it('counts outcomes on a bound as inside', () => {
    expect(coverage([1, 2, 3, 4], [1, 0, 4, 0], [5, 2, 9, 3])).toBe(0.5);
  });

  it('skips unknown outcomes and bounds', () => {
    expect(coverage([1, NONE, 3], [0, 0, NONE], [2, 2, NONE])).toBe(1);
  });

  it('is null when nothing is known', () => {
    expect(coverage([], [], [])).toBeNull();
    expect(coverage([1], [NONE], [NONE])).toBeNull();
  });

  it('refuses bounds of another length', () => {
    expect(() => coverage([1], [0, 0], [1])).toThrowError(
      expect.objectContaining({ code: 'EVAL_LENGTH_MISMATCH' }),
    );
  });
});
