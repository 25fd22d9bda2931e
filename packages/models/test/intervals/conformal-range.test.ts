import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conformalRange } from '../../src/intervals/conformal-range.js';

const sorted = (values: readonly number[]) => Float64Array.from(values).sort();
const upTo = (n: number) => Float64Array.from({ length: n }, (_, i) => i + 1);

describe('conformalRange', () => {
  it.each([
    // With n errors, each tail of (100 − level)/2 percent holds (n + 1) times that.
    [39, 95, 1, 39],
    [79, 95, 2, 78],
    [99, 80, 10, 90],
    [19, 80, 2, 18],
    [19, 90, 1, 19],
    [9, 80, 1, 9],
    [99, 50, 25, 75],
  ])('of the errors 1 to %i at %i %% is %i to %i', (n, level, low, high) => {
    expect(conformalRange([upTo(n)], level)).toEqual({ low, high });
  });

  it('is null when the last pool holds too few errors for the level', () => {
    expect(conformalRange([upTo(38)], 95)).toBeNull();
    expect(conformalRange([upTo(8)], 80)).toBeNull();
    expect(conformalRange([new Float64Array()], 50)).toBeNull();
  });

  it('passes over a cell with fewer than 20 errors', () => {
    expect(conformalRange([upTo(19), sorted([-5, ...upTo(50), 90])], 80)).toEqual(
      conformalRange([sorted([-5, ...upTo(50), 90])], 80),
    );
  });

  it('uses a cell with 20 errors', () => {
    expect(conformalRange([upTo(20), sorted(Array(100).fill(0))], 80)).toEqual({
      low: 2,
      high: 19,
    });
  });

  it('keeps the extremes of a cell that is too small for the level inside', () => {
    const wide = sorted([...upTo(20)].map((value) => value * 10 - 100));
    const narrow = sorted(Array(100).fill(1));
    expect(conformalRange([wide, narrow], 95)).toEqual({ low: -90, high: 100 });
  });

  it('never gives a narrower range for a higher level, whichever pools tell', () => {
    const pool = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 120 }).map(sorted);
    const level = fc.double({ min: 0.1, max: 99.9, noNaN: true });
    fc.assert(
      fc.property(pool, pool, pool, level, level, (cell, crime, all, one, other) => {
        const pools = [cell, crime, all];
        const lower = conformalRange(pools, Math.min(one, other));
        const higher = conformalRange(pools, Math.max(one, other));
        if (lower === null) expect(higher).toBeNull();
        if (lower === null || higher === null) return;
        expect(higher.low).toBeLessThanOrEqual(lower.low);
        expect(higher.high).toBeGreaterThanOrEqual(lower.high);
      }),
    );
  });

  it('holds a new error of the same kind at least as often as it says', () => {
    // Leave one out: of n + 1 exchangeable errors each is equally likely the new one.
    for (const [n, level] of [
      [39, 80],
      [60, 95],
      [25, 50],
    ] as const) {
      const errors = Array.from({ length: n + 1 }, (_, i) => (i * 7919) % 1009);
      let inside = 0;
      for (const held of errors) {
        const range = conformalRange([sorted(errors.filter((error) => error !== held))], level)!;
        if (range.low <= held && held <= range.high) inside++;
      }
      expect(inside / (n + 1)).toBeGreaterThanOrEqual(level / 100);
    }
  });
});
