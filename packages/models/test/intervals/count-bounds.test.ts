import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as all from '../../src/intervals/count-bounds.js';
import { MEASURES } from '../../src/intervals/measure.js';

const log = Math.log1p;

/** Of one mean, from the range of its log errors. */
function countBounds(mean: number, { low, high }: { low: number; high: number }, whole: boolean) {
  const means = Float64Array.of(mean);
  const errors = { lower: Float64Array.of(low), upper: Float64Array.of(high) };
  const bounds = MEASURES.log.reach(means, errors);
  all.countBounds(means, bounds, whole);
  return { lower: bounds.lower[0]!, upper: bounds.upper[0]! };
}

describe('countBounds', () => {
  it('brings log errors back to counts', () => {
    const bounds = countBounds(9, { low: -Math.LN2, high: Math.LN2 }, false);
    expect(bounds.lower).toBeCloseTo(4, 12);
    expect(bounds.upper).toBeCloseTo(19, 12);
  });

  it('rounds whole counts inward', () => {
    const mean = 10;
    const range = { low: log(7.2) - log(mean), high: log(13.9) - log(mean) };
    expect(countBounds(mean, range, true)).toEqual({ lower: 8, upper: 13 });
  });

  it('does not lose the whole number that an error came from', () => {
    const mean = 7.3;
    for (let actual = 0; actual < 500; actual++) {
      const error = log(actual) - log(mean);
      const { lower, upper } = countBounds(mean, { low: error, high: error }, true);
      expect(lower <= actual && actual <= upper).toBe(true);
    }
  });

  it('leaves a bound unrounded that would pass the mean', () => {
    const range = { low: log(2.1) - log(2.3), high: log(2.9) - log(2.3) };
    const { lower, upper } = countBounds(2.3, range, true);
    expect(lower).toBeCloseTo(2.1, 12);
    expect(upper).toBeCloseTo(2.9, 12);
  });

  it('moves a bound to the mean when all errors lie on one side', () => {
    expect(countBounds(5, { low: 0.5, high: 1 }, true).lower).toBe(5);
    expect(countBounds(5, { low: -1, high: -0.5 }, true).upper).toBe(5);
  });

  it('never goes below 0', () => {
    expect(countBounds(1, { low: -50, high: 0 }, false).lower).toBe(0);
    expect(countBounds(0, { low: -1, high: 1 }, true)).toEqual({ lower: 0, upper: 1 });
  });

  it('always holds the mean, and never loses a whole number inside the exact bounds', () => {
    const number = fc.double({ min: 0, max: 1e4, noNaN: true });
    const error = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(number, error, error, (mean, one, other) => {
        const range = { low: Math.min(one, other), high: Math.max(one, other) };
        const whole = countBounds(mean, range, true);
        const exact = countBounds(mean, range, false);
        expect(whole.lower).toBeGreaterThanOrEqual(0);
        expect(whole.lower).toBeLessThanOrEqual(mean);
        expect(whole.upper).toBeGreaterThanOrEqual(mean);
        expect(Math.ceil(exact.lower) >= whole.lower).toBe(true);
        expect(Math.floor(exact.upper) <= whole.upper).toBe(true);
      }),
    );
  });
});
