import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { crostonRate } from '../../src/smoothing/croston.js';
import { followTsb } from '../../src/smoothing/tsb.js';
import { panelOf } from '../panels.js';
import { r } from './r-figures.js';

async function forecast(id: string, rows: Parameters<typeof panelOf>[0], horizon = 2) {
  const fitted = await createForecaster(id, { intervals: false }).fit(panelOf(rows));
  return fitted.predict(horizon);
}

describe('crostonRate', () => {
  it('agrees with croston of R', () => {
    expect(crostonRate(r('gaming'), 0.1)).toBeCloseTo(r('croston mean')[0]!, 8);
  });

  it('smooths sizes and intervals apart, by hand', () => {
    // Sizes 4, 2, 6 after 2, 1 and 3 periods: 4 → 3 → 4.5 and 2 → 1.5 → 2.25 with a half.
    const values = Float64Array.of(0, 4, 2, 0, 0, 6, 0);
    expect(crostonRate(values, 0.5)).toBeCloseTo(4.5 / 2.25, 12);
  });

  it('does not count missing periods as time', () => {
    const gaps = Float64Array.of(Number.NaN, 0, 4, Number.NaN, 2);
    expect(crostonRate(gaps, 0.5)).toBe(crostonRate(Float64Array.of(0, 4, 2), 0.5));
  });

  it('is 0 without a case, and the rate of a single one', () => {
    expect(crostonRate(new Float64Array(9), 0.1)).toBe(0);
    expect(crostonRate(new Float64Array(0), 0.1)).toBe(0);
    expect(crostonRate(Float64Array.of(0, 0, 6, 0), 0.1)).toBe(2);
  });
});

describe('croston and croston-sba', () => {
  it('repeat the rate at every step, the corrected one 5 % lower', async () => {
    const rows = { 'a/x': [0, 4, 0, 0, 2, 0] };
    const plain = await forecast('croston', rows);
    // Size 4 + 0.1·(2 − 4) = 3.8, interval 2 + 0.1·(3 − 2) = 2.1.
    expect(plain.mean[0]).toBeCloseTo(3.8 / 2.1, 12);
    expect(plain.mean[1]).toBe(plain.mean[0]);
    const { mean } = await forecast('croston-sba', rows);
    expect(mean[0]).toBeCloseTo((0.95 * 3.8) / 2.1, 12);
  });
});

describe('followTsb', () => {
  it('smooths chance and size apart, by hand', () => {
    // Starts at size 4, chance 1/2. Then 0: chance 0.4; 6: size 5, chance 0.52; 0: chance 0.416.
    const values = Float64Array.of(0, 4, 0, 6, 0);
    const { rate, squares, errors } = followTsb(values, { size: 0.5, chance: 0.2 });
    expect(rate).toBeCloseTo(5 * 0.416, 12);
    expect(squares).toBeCloseTo(2 ** 2 + (6 - 1.6) ** 2 + 2.6 ** 2, 12);
    expect(errors).toBe(3);
  });

  it('skips missing periods', () => {
    const weights = { size: 0.3, chance: 0.1 };
    const gaps = Float64Array.of(0, Number.NaN, 4, Number.NaN, 0, 2, Number.NaN);
    const none = Float64Array.of(0, 4, 0, 2);
    expect(followTsb(gaps, weights)).toEqual(followTsb(none, weights));
  });

  it('fades out where nothing comes any more', () => {
    const values = Float64Array.from({ length: 60 }, (_, t) => (t < 10 ? 5 : 0));
    expect(followTsb(values, { size: 0.1, chance: 0.1 }).rate).toBeCloseTo(5 * 0.9 ** 50, 10);
    expect(followTsb(new Float64Array(5), { size: 0.1, chance: 0.1 }).rate).toBe(0);
  });

  it('stays between 0 and the largest count', () => {
    const counts = fc.array(fc.oneof(fc.nat(50), fc.constant(Number.NaN)), { maxLength: 50 });
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(counts, weight, weight, (values, size, chance) => {
        const { rate } = followTsb(Float64Array.from(values), { size, chance });
        const largest = Math.max(0, ...values.filter((value) => value >= 0));
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(largest + 1e-9);
      }),
    );
  });
});

describe('tsb', () => {
  it('uses 0.1 and 0.1 on short histories', async () => {
    const { mean } = await forecast('tsb', { 'a/x': [0, 4, 0, 6] });
    // Chance 0.5 → 0.45 → 0.505, size 4 → 4.2.
    expect(mean[0]).toBeCloseTo(4.2 * 0.505, 12);
    expect(mean[1]).toBe(mean[0]);
  });

  it('learns large weights where a crime ends at once, small ones where it is steady', async () => {
    const ends = Array.from({ length: 80 }, (_, t) => (Math.floor(t / 20) % 2 === 0 ? 4 : 0));
    const steady = Array.from({ length: 80 }, (_, t) => [0, 8, 0, 0, 2, 0, 5, 0][(t * 5) % 8]!);
    const { mean } = await forecast('tsb', { 'a/x': ends, 'b/y': steady }, 1);
    const fast = followTsb(Float64Array.from(ends), { size: 0.3, chance: 0.3 }).rate;
    expect(mean[0]).toBeCloseTo(fast, 10);
    expect(Math.abs(mean[1]! - 15 / 8)).toBeLessThan(0.6);
  });

  it('knows nothing of a series that was never observed, and keeps zeros', async () => {
    const { mean, fallbacks } = await forecast('tsb', { 'a/x': [null, null], 'b/x': [0, 0] }, 1);
    expect([...mean]).toEqual([Number.NaN, 0]);
    expect(fallbacks).toMatchObject([{ series: 0, to: null, reason: 'NO_HISTORY' }]);
  });
});
