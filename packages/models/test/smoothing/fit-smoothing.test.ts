import { describe, expect, it } from 'vitest';
import { chooseSmoothing, smoothingCandidates } from '../../src/smoothing/choose-smoothing.js';
import { fitSmoothing } from '../../src/smoothing/fit-smoothing.js';
import { initialStates } from '../../src/smoothing/initial-states.js';
import { followStates, type SmoothingForm } from '../../src/smoothing/smoothing-states.js';
import { numbers } from '../trees/rows.js';
import { r } from './r-figures.js';

const robbery = r('robbery');
const level = { trend: 'none', season: 'none' } as const;

function squaresAt(values: Float64Array, form: SmoothingForm, at: number[], cycle = 12): number {
  const [alpha, b = 0, g = 0, phi = 1] = at as [number, number?, number?, number?];
  const weights = { alpha, beta: alpha * b, gamma: (1 - alpha) * g, phi };
  return followStates(values, form, weights, initialStates(values, form, cycle)!).squares;
}

describe('fitSmoothing', () => {
  it('finds the alpha that a fine grid finds', () => {
    const { alpha } = fitSmoothing(robbery, level, 'additive', 12)!.weights;
    const grid = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
    const best = Math.min(...grid.map((a) => squaresAt(robbery, level, [a])));
    expect(squaresAt(robbery, level, [alpha])).toBeLessThan(best * 1.0001);
  });

  it.each([
    { trend: 'additive', season: 'none' },
    { trend: 'none', season: 'additive' },
    { trend: 'additive', season: 'additive' },
    { trend: 'damped', season: 'multiplicative' },
  ] as const)('leaves squares no coarse grid beats: $trend trend, $season season', (form) => {
    const { weights } = fitSmoothing(robbery, form, 'additive', 12)!;
    const initial = initialStates(robbery, form, 12)!;
    const own = followStates(robbery, form, weights, initial).squares;
    const steps = [0.001, 0.25, 0.5, 0.75, 0.999];
    let best = Number.POSITIVE_INFINITY;
    for (const a of steps) {
      for (const b of form.trend === 'none' ? [0] : steps) {
        for (const g of form.season === 'none' ? [0] : steps) {
          for (const phi of form.trend === 'damped' ? [0.8, 0.9, 0.98] : [1]) {
            best = Math.min(best, squaresAt(robbery, form, [a, b, g, phi]));
          }
        }
      }
    }
    expect(own).toBeLessThan(best * 1.002);
  });

  it('keeps the weights where they have a meaning', () => {
    const next = numbers(3);
    for (let round = 0; round < 20; round++) {
      const values = Float64Array.from({ length: 30 }, () => Math.floor(9 * next()));
      const form = { trend: 'damped', season: 'additive' } as const;
      const { alpha, beta, gamma, phi } = fitSmoothing(values, form, 'additive', 4)!.weights;
      expect(alpha > 0 && alpha < 1 && beta > 0 && beta < alpha).toBe(true);
      expect(gamma > 0 && gamma < 1 - alpha + 1e-12 && phi >= 0.8 && phi <= 0.98).toBe(true);
    }
  });

  it('counts parameters as R does: AICc from the likelihood by hand', () => {
    // ANN: alpha, level and variance are three; 48 values.
    const { aicc, weights } = fitSmoothing(robbery, level, 'additive', 12)!;
    const loss = 48 * Math.log(squaresAt(robbery, level, [weights.alpha]));
    expect(aicc).toBeCloseTo(loss + 2 * 3 + (2 * 3 * 4) / (48 - 4), 8);
    const [loglik, theirs] = r('ets MAdM fit');
    // Alpha, beta, gamma, phi; level, trend, 11 seasons; variance: 18.
    expect(theirs).toBeCloseTo(-2 * loglik! + 2 * 18 + (2 * 18 * 19) / (48 - 19), 6);
    const own = fitSmoothing(
      robbery,
      { trend: 'damped', season: 'multiplicative' },
      'multiplicative',
      12,
    )!;
    // R chooses the first states freely, so that it may fit better, never much worse.
    expect(own.aicc).toBeGreaterThan(theirs! - 1);
    expect(own.aicc).toBeLessThan(theirs! + 20);
  });

  it('has an infinite criterion where a series is too short for the form', () => {
    const values = Float64Array.of(1, 2, 4, 3);
    expect(fitSmoothing(values, level, 'additive', 1)!.aicc).toBe(Number.POSITIVE_INFINITY);
  });

  it('fits a constant, zeros, and nothing with seasons it never saw', () => {
    const constant = fitSmoothing(new Float64Array(20).fill(7), level, 'additive', 1)!;
    expect(Number.isFinite(constant.aicc)).toBe(true);
    expect(fitSmoothing(new Float64Array(20), level, 'additive', 1)).not.toBeNull();
    expect(fitSmoothing(new Float64Array(20), level, 'multiplicative', 1)).toBeNull();
    const seasonal = { trend: 'none', season: 'additive' } as const;
    expect(fitSmoothing(robbery.subarray(0, 13), seasonal, 'additive', 12)).toBeNull();
  });
});

describe('chooseSmoothing', () => {
  const choose = (values: number[] | Float64Array, cycle = 1) => {
    const own = Float64Array.from(values);
    const positive = own.every((value) => !(value <= 0));
    return chooseSmoothing(own, smoothingCandidates(cycle > 1, positive), cycle)!.form;
  };

  it('offers fifteen forms above 0, six with zeros, and no seasons where there are none', () => {
    expect(smoothingCandidates(true, true)).toHaveLength(15);
    expect(smoothingCandidates(true, false)).toHaveLength(6);
    expect(smoothingCandidates(false, false)).toHaveLength(3);
    const unstable = smoothingCandidates(true, true).filter(
      ({ season, errors }) => season === 'multiplicative' && errors === 'additive',
    );
    expect(unstable).toEqual([]);
  });

  it('sees a plain level, a line, and seasons', () => {
    const next = numbers(4);
    const noise = () => next() - 0.5;
    const flat = Array.from({ length: 60 }, () => 50 + 4 * noise());
    expect(choose(flat)).toMatchObject({ trend: 'none', season: 'none' });
    const rising = Array.from({ length: 60 }, (_, t) => 50 + 3 * t + 4 * noise());
    expect(choose(rising).trend).toBe('additive');
    const season = [9, -6, -8, 5];
    const added = Array.from({ length: 60 }, (_, t) => 50 + season[t % 4]! + noise());
    expect(choose(added, 4).season).not.toBe('none');
    const growing = Array.from(
      { length: 60 },
      (_, t) => (50 + 8 * t) * (1 + season[t % 4]! / 20) * (1 + noise() / 50),
    );
    expect(choose(growing, 4)).toMatchObject({ season: 'multiplicative' });
  });

  it('takes the first form that can be fitted where all are too long', () => {
    expect(choose([3, 5])).toMatchObject({ trend: 'none', season: 'none' });
  });
});
