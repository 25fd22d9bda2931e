import { describe, expect, it } from 'vitest';
import { initialStates } from '../../src/smoothing/initial-states.js';
import { straightLine } from '../../src/smoothing/straight-line.js';

const level = { trend: 'none', season: 'none' } as const;
const line = { trend: 'additive', season: 'none' } as const;

describe('straightLine', () => {
  it('goes through two points', () => {
    expect(straightLine([3, 5])).toEqual({ level: 1, slope: 2 });
  });

  it('is the least squares line by hand, gaps left out', () => {
    // Points (1, 1), (2, 4), (4, 4): mean (7/3, 3), slope 4 / (14/3) = 6/7.
    const { level: at0, slope } = straightLine([1, 4, Number.NaN, 4]);
    expect(slope).toBeCloseTo(6 / 7, 12);
    expect(at0).toBeCloseTo(3 - (7 / 3) * (6 / 7), 12);
  });

  it('is flat through one value, and unknown through none', () => {
    expect(straightLine([Number.NaN, 8])).toEqual({ level: 8, slope: 0 });
    expect(straightLine([]).level).toBeNaN();
  });
});

describe('initialStates', () => {
  it('starts a level at the mean of the first ten values', () => {
    const values = Float64Array.from({ length: 15 }, (_, t) => (t < 10 ? t : 1000));
    expect(initialStates(values, level, 1)).toMatchObject({ level: 4.5, trend: 0 });
  });

  it('starts a trend on the line through the first ten observed values', () => {
    const values = Float64Array.from({ length: 14 }, (_, t) => 5 + 3 * (t + 1));
    values[2] = Number.NaN;
    values[13] = 1e6;
    const { level: at, trend } = initialStates(values, line, 1)!;
    expect(at).toBeCloseTo(5, 10);
    expect(trend).toBeCloseTo(3, 10);
  });

  it.each([4, 3])('finds additive seasons of %i periods under a trend', (cycle) => {
    const season = [3, -1, -4, 2].slice(0, cycle);
    const mean = season.reduce((sum, x) => sum + x) / cycle;
    const values = Float64Array.from(
      { length: 4 * cycle },
      (_, t) => 10 + 2 * (t + 1) + season[t % cycle]!,
    );
    const found = initialStates(values, { trend: 'additive', season: 'additive' }, cycle)!;
    for (const [i, index] of season.entries()) {
      expect(found.seasons[i]).toBeCloseTo(index - mean, 10);
    }
    expect(found.level).toBeCloseTo(10 + mean, 10);
    expect(found.trend).toBeCloseTo(2, 10);
  });

  it('finds multiplicative seasons around a level', () => {
    const season = [1.5, 0.5, 0.8, 1.2];
    const values = Float64Array.from({ length: 12 }, (_, t) => 40 * season[t % 4]!);
    const found = initialStates(values, { trend: 'none', season: 'multiplicative' }, 4)!;
    for (const [i, index] of season.entries()) expect(found.seasons[i]).toBeCloseTo(index, 10);
    expect(found.level).toBeCloseTo(40, 10);
  });

  it('reads the first three cycles only', () => {
    const form = { trend: 'none', season: 'additive' } as const;
    const values = Float64Array.from({ length: 40 }, (_, t) => (t % 4) + (t >= 12 ? t * t : 0));
    expect(initialStates(values, form, 4)).toEqual(initialStates(values.subarray(0, 12), form, 4));
  });

  it('knows no seasons where one was never observed, nor proportions of zeros', () => {
    const form = { trend: 'none', season: 'additive' } as const;
    expect(initialStates(new Float64Array(5).fill(2), form, 4)).toBeNull();
    const gaps = Float64Array.from({ length: 12 }, (_, t) => (t % 4 === 1 ? Number.NaN : 5));
    expect(initialStates(gaps, form, 4)).toBeNull();
    const zeros = new Float64Array(12);
    expect(initialStates(zeros, { trend: 'none', season: 'multiplicative' }, 4)).toBeNull();
  });

  it('starts proportions flat where the line would start below 0', () => {
    const form = { trend: 'additive', season: 'multiplicative' } as const;
    const values = Float64Array.from({ length: 12 }, (_, t) => 0.01 + t ** 4);
    const found = initialStates(values, form, 2);
    expect(found).not.toBeNull();
    expect(found!.trend).toBe(0);
    expect(found!.level).toBeGreaterThan(0);
  });
});
