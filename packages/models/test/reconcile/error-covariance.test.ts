import { describe, expect, it } from 'vitest';
import { shrunkCovariance, wlsCovariance } from '../../src/reconcile/index.js';

const NA = Number.NaN;

/** The whole matrix that a covariance stands for. */
function dense({ diagonal, factors }: ReturnType<typeof shrunkCovariance>): number[][] {
  return [...diagonal].map((variance, i) =>
    [...diagonal].map((_, j) =>
      factors.reduce((sum, f) => sum + f[i]! * f[j]!, i === j ? variance : 0),
    ),
  );
}

describe('wlsCovariance', () => {
  it('is the mean square of the known errors', () => {
    const { diagonal, factors } = wlsCovariance([Float64Array.of(3, 1), Float64Array.of(1, NA)], 2);
    expect([...diagonal]).toEqual([5, 1]);
    expect(factors).toEqual([]);
  });

  it('takes the smallest variance where there is none of its own', () => {
    expect([...wlsCovariance([Float64Array.of(3, 0, NA, 2)], 4).diagonal]).toEqual([9, 4, 4, 4]);
    expect([...wlsCovariance([Float64Array.of(0, 0)], 2).diagonal]).toEqual([1, 1]);
  });

  it('refuses errors that do not fit', () => {
    const invalid = expect.objectContaining({ code: 'MODEL_HIERARCHY_INVALID' });
    expect(() => wlsCovariance([], 2)).toThrowError(invalid);
    expect(() => wlsCovariance([Float64Array.of(1)], 2)).toThrowError(invalid);
  });
});

describe('shrunkCovariance', () => {
  it('follows the formula of Schäfer and Strimmer, worked by hand', () => {
    // Two series, errors (1, 1), (1, −1), (2, 4), (2, 2): variances 2.5 and 5.5.
    const errors = [
      [1, 1],
      [1, -1],
      [2, 4],
      [2, 2],
    ].map((pair) => Float64Array.from(pair));
    const scale = Math.sqrt(2.5 * 5.5);
    const products = [1, -1, 8, 4].map((product) => product / scale);
    const mean = products.reduce((sum, x) => sum + x, 0) / 4;
    const spread = products.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (4 * 3);
    const share = Math.min(1, spread / mean ** 2);
    const [[first, both], [, second]] = dense(shrunkCovariance(errors, 2)) as [number[], number[]];
    expect(first).toBeCloseTo(2.5, 9);
    expect(second).toBeCloseTo(5.5, 9);
    expect(both).toBeCloseTo((1 - share) * 3, 9);
  });

  it('keeps only variances when there is one past origin', () => {
    const [[, both]] = dense(shrunkCovariance([Float64Array.of(2, 3)], 2)) as [number[]];
    expect(both).toBeCloseTo(0, 9);
  });
});
