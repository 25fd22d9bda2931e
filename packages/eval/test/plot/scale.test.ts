import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScale, linearScale } from '../../src/plot/index.js';

describe('linearScale', () => {
  it('has ticks at round numbers inside its domain', () => {
    expect(linearScale([0, 1], [0, 100], 4).ticks).toEqual([0, 0.5, 1]);
    expect(linearScale([0.93, 1.07], [0, 100], 4).ticks).toEqual([0.95, 1, 1.05]);
    expect(linearScale([0, 1000], [0, 100]).ticks).toEqual([0, 200, 400, 600, 800, 1000]);
  });

  it('places values in proportion, also downwards, and keeps others at its ends', () => {
    const scale = linearScale([0, 10], [100, 0]);
    expect([0, 5, 10, 20, -3].map(scale.at)).toEqual([100, 50, 0, 0, 100]);
  });

  it('widens a domain without width', () => {
    expect(linearScale([3, 3], [0, 10]).at(3)).toBe(5);
  });

  it('never has many ticks, nor one outside', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-6);
        const { ticks } = linearScale([low, high], [0, 100]);
        expect(ticks.length).toBeLessThanOrEqual(7);
        const slack = (high - low) * 1e-6;
        expect(ticks.every((tick) => tick >= low - slack && tick <= high + slack)).toBe(true);
      }),
    );
  });
});

describe('countScale', () => {
  it('is logarithmic with a place for 0', () => {
    const scale = countScale(999, [0, 300]);
    expect([0, 9, 99, 999].map(scale.at)).toEqual([0, 100, 200, 300]);
    expect(scale.ticks).toEqual([0, 1, 10, 100]);
  });

  it('works where nothing was counted', () => {
    expect(countScale(0, [0, 10]).ticks).toEqual([0, 1]);
  });
});
