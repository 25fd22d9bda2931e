import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRanges } from '../../../src/intervals/kinds/count-range.js';

const countRange = (mean: number, excess: number, level: number) =>
  countRanges(mean, excess, [level])[0]!;

/** Probabilities of 0, 1, 2 … by the plain formula with factorials as sums of logs. */
function plain(mean: number, excess: number, most: number): number[] {
  const out: number[] = [];
  let logFactorial = 0;
  let logRising = 0;
  const size = 1 / excess;
  for (let k = 0; k <= most; k++) {
    if (k > 0) {
      logFactorial += Math.log(k);
      if (excess > 0) logRising += Math.log(size + k - 1);
    }
    const log =
      excess > 0
        ? logRising -
          logFactorial +
          size * Math.log(size / (size + mean)) +
          k * Math.log(mean / (mean + size))
        : k * Math.log(mean) - mean - logFactorial;
    out.push(Math.exp(log));
  }
  return out;
}

describe('countRange', () => {
  it('is that of the Poisson distribution without excess', () => {
    // Table: P(X ≤ 4) = .0293, P(X ≤ 5) = .0671, P(X ≥ 16) = .0487, P(X ≥ 15) = .0835 for mean 10.
    expect(countRange(10, 0, 90)).toEqual({ lower: 5, upper: 15 });
    expect(countRange(0.1, 0, 80)).toEqual({ lower: 0, upper: 0 });
  });

  it('leaves at most half of the rest on either side, and one count less would not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 60, noNaN: true }),
        fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 2, noNaN: true })),
        fc.integer({ min: 10, max: 98 }),
        (mean, excess, level) => {
          const { lower, upper } = countRange(mean, excess, level);
          const p = plain(mean, excess, 6000);
          const tail = (100 - level) / 200;
          const below = (k: number) => p.slice(0, k).reduce((sum, x) => sum + x, 0);
          const above = (k: number) => p.slice(k + 1).reduce((sum, x) => sum + x, 0);
          const slack = 1e-8;
          expect(below(lower)).toBeLessThanOrEqual(tail + slack);
          expect(below(lower + 1)).toBeGreaterThan(tail - slack);
          expect(above(upper)).toBeLessThanOrEqual(tail + slack);
          expect(above(upper - 1)).toBeGreaterThan(tail - slack);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives several ranges as it gives each', () => {
    const levels = [95, 10, 80];
    expect(countRanges(37.2, 0.2, levels)).toEqual(
      levels.map((level) => countRange(37.2, 0.2, level)),
    );
  });

  it('takes counts of any size', () => {
    const { lower, upper } = countRange(2e5, 0.01, 95);
    // About mean ± 1.96 · mean · √.01, skewed to the right.
    expect(lower / 2e5).toBeCloseTo(0.81, 1);
    expect(upper / 2e5).toBeCloseTo(1.2, 1);
  });
});
