import { describe, expect, it } from 'vitest';
import { stepErrors } from '../../src/intervals/calibration.js';
import { calibrateChance, scaledChance, UNCHANGED } from '../../src/risk/calibrate-chance.js';
import { excessChance } from '../../src/risk/excess-chance.js';

/** Deterministic draws from 0 to 1. */
function draws(n: number): number[] {
  let state = 9;
  return Array.from({ length: n }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  });
}

const sorted = (values: number[]) => Float64Array.from(values).sort();
const empty = new Float64Array(0);

describe('excessChance', () => {
  const errors = sorted(draws(4000).map((u) => (u - 0.5) * 2));
  const edges = Float64Array.of(1e6, 1e6, 1e6);
  const chance = excessChance(stepErrors(edges, [errors, empty, empty, empty]));

  it('is about the share of past errors that would have reached the threshold', () => {
    for (const [factor, share] of [
      [1, 0.5],
      [1.2, 0.5 - Math.log(1.2) / 2],
      [2, 0.5 - Math.log(2) / 2],
    ] as const) {
      const mean = 5000;
      expect(chance(0, mean, (mean + 1) * factor - 1)).toBeCloseTo(share, 1);
    }
  });

  it('falls with the threshold and never is 0', () => {
    const chances = [1, 50, 90, 100, 110, 200, 1e6].map((threshold) => chance(0, 100, threshold));
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(new Set(chances).size).toBe(chances.length);
    expect(chances.every((p) => p > 0 && p <= 1)).toBe(true);
  });

  it('takes a wider pool where a cell holds few errors, and all of them for a new crime', () => {
    const few = stepErrors(edges, [sorted([5]), sorted(draws(100)), empty, empty]);
    const wide = excessChance(few);
    // One error of 5 would say that five hundred times the forecast is certain.
    expect(wide(0, 10, 5000)).toBeLessThan(0.2);
    expect(wide(-1, 10, 5000)).toBe(wide(0, 10, 5000));
  });

  it('is not known where there are no errors at all', () => {
    const none = excessChance(stepErrors(edges, [empty, empty, empty, empty]));
    expect(none(0, 10, 15)).toBeNaN();
  });
});

describe('calibrateChance', () => {
  const raw = draws(20_000).map((u) => 0.02 + 0.5 * u);
  const lots = draws(40_000).slice(20_000);

  it('leaves chances alone that came true', () => {
    const scale = calibrateChance(
      raw,
      raw.map((p, i) => Number(lots[i]! < p)),
    );
    expect(scale.shift).toBeCloseTo(0, 0);
    expect(scale.slope).toBeCloseTo(1, 0);
    expect(scaledChance(0.3, scale)).toBeCloseTo(0.3, 1);
  });

  it('halves chances that came true half as often', () => {
    const scale = calibrateChance(
      raw,
      raw.map((p, i) => Number(lots[i]! < p / 2)),
    );
    for (const p of [0.1, 0.2, 0.4]) {
      expect(Math.abs(scaledChance(p, scale) - p / 2)).toBeLessThan(0.02);
    }
  });

  it('is at a minimum of its cost', () => {
    const events = raw.map((p, i) => Number(lots[i]! < p * p));
    const { shift, slope } = calibrateChance(raw.slice(0, 500), events.slice(0, 500));
    const cost = (a: number, b: number) => {
      let sum = 10 * a * a + 10 * (b - 1) ** 2;
      for (const [i, p] of raw.slice(0, 500).entries()) {
        const q = 1 / (1 + Math.exp(-(a + b * Math.log(p / (1 - p)))));
        sum -= events[i]! === 1 ? Math.log(q) : Math.log(1 - q);
      }
      return sum;
    };
    for (const [da, db] of [
      [1e-3, 0],
      [-1e-3, 0],
      [0, 1e-3],
      [0, -1e-3],
    ] as const) {
      expect(cost(shift + da, slope + db)).toBeGreaterThan(cost(shift, slope));
    }
  });

  it('never turns chances around', () => {
    const scale = calibrateChance(
      raw,
      raw.map((p) => Number(p < 0.2)),
    );
    expect(scale.slope).toBe(0);
  });

  it('believes raw chances where nothing is known', () => {
    expect(calibrateChance([], [])).toEqual(UNCHANGED);
    expect(scaledChance(0.25, UNCHANGED)).toBeCloseTo(0.25, 12);
    expect(scaledChance(Number.NaN, UNCHANGED)).toBeNaN();
    expect(scaledChance(0, UNCHANGED)).toBeGreaterThan(0);
    expect(scaledChance(1, UNCHANGED)).toBeLessThan(1);
  });
});
