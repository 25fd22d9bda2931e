import { describe, expect, it } from 'vitest';
import { bottomUp, minTrace, olsCovariance, sampledIntervals } from '../../src/reconcile/index.js';
import { hierarchy } from './hierarchies.js';

const base = Float64Array.of(750, 450, 300, 200, 250, 300);
const unrelated = { diagonal: new Float64Array(6).fill(100), factors: [] };

describe('sampledIntervals', () => {
  it('are as wide as the sum of unrelated normal errors', () => {
    const options = { levels: [95, 80], samples: 4000 };
    const [eighty, ninetyFive] = sampledIntervals(base, bottomUp(hierarchy), unrelated, options);
    expect([eighty!.level, ninetyFive!.level]).toEqual([80, 95]);
    // Standard deviation 10 at the bottom, 10 √2 for North, 10 √3 for India; within 8 %.
    for (const [s, deviation] of [
      [3, 10],
      [1, 10 * Math.SQRT2],
      [0, 10 * Math.sqrt(3)],
    ] as const) {
      for (const [interval, z] of [
        [eighty!, 1.2816],
        [ninetyFive!, 1.96],
      ] as const) {
        const half = (interval.upper[s]! - interval.lower[s]!) / 2;
        expect(Math.abs(half / (z * deviation) - 1)).toBeLessThan(0.08);
      }
    }
  });

  it('are wider for sums when errors hang together', () => {
    const common = {
      diagonal: new Float64Array(6).fill(1),
      factors: [new Float64Array(6).fill(10)],
    };
    const [interval] = sampledIntervals(base, bottomUp(hierarchy), common, { levels: [80] });
    const half = (interval!.upper[0]! - interval!.lower[0]!) / 2;
    expect(Math.abs(half / (1.2816 * 30) - 1)).toBeLessThan(0.1);
  });

  it('hold the reconciled forecast, never go below 0, and grow with the level', () => {
    const small = Float64Array.of(4, 3, 1, 1, 2, 1);
    const reconcile = minTrace(hierarchy, olsCovariance(6));
    const intervals = sampledIntervals(small, reconcile, unrelated, { levels: [50, 80, 95] });
    const centre = reconcile(small);
    for (let s = 0; s < 6; s++) {
      const lower = intervals.map((interval) => interval.lower[s]!);
      const upper = intervals.map((interval) => interval.upper[s]!);
      expect(lower).toEqual([...lower].sort((a, b) => b - a));
      expect(upper).toEqual([...upper].sort((a, b) => a - b));
      expect(Math.min(...lower)).toBeGreaterThanOrEqual(0);
      expect(lower[0]).toBeLessThanOrEqual(Math.max(0, centre[s]!));
      expect(upper[0]).toBeGreaterThanOrEqual(centre[s]!);
    }
  });

  it('give the same bytes for the same seed', () => {
    const draw = (seed: number) =>
      sampledIntervals(base, bottomUp(hierarchy), unrelated, { levels: [80], samples: 50, seed });
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });
});
