import { describe, expect, it } from 'vitest';
import { learnPrior } from '../../src/smoothing/learn-prior.js';
import { logGamma } from '../../src/smoothing/log-gamma.js';
import { medianCount } from '../../src/smoothing/median-count.js';
import { followRate } from '../../src/smoothing/poisson-level.js';

const ones = (length: number) => new Float64Array(length).fill(1);

describe('logGamma', () => {
  it('is the log of factorials, and half of the log of pi at one half', () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 9);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 9);
    expect(logGamma(1e-3)).toBeCloseTo(6.907178885383853, 8);
  });
});

describe('followRate', () => {
  it('is the conjugate gamma–Poisson posterior when rates stand still', () => {
    const [shape, rate] = [3, 0.5];
    const prior = { mean: shape / rate, variance: shape / rate ** 2, drift: 0, noise: 0 };
    const level = followRate(Float64Array.of(4, 9, 2), ones(3), prior);
    expect(level.mean).toBeCloseTo((shape + 15) / (rate + 3), 10);
    expect(level.variance).toBeCloseTo((shape + 15) / (rate + 3) ** 2, 10);
  });

  it('has the negative binomial probability of each count given those before', () => {
    const prior = { mean: 2, variance: 4, drift: 0, noise: 0 };
    const { likelihood } = followRate(Float64Array.of(1, 2), ones(2), prior);
    // After the first count: shape 2, rate 1.5; P(2) = (3 choose 2) 0.6^2 0.4^2.
    expect(likelihood).toBeCloseTo(Math.log(3 * 0.6 ** 2 * 0.4 ** 2), 9);
  });

  it('weighs a large count more than a small one', () => {
    const shift = (level: number) => {
      const prior = { mean: level, variance: 0.05 * level ** 2, drift: 0.04, noise: 0.01 };
      return followRate(Float64Array.of(level, 2 * level), ones(2), prior).mean / level - 1;
    };
    expect(shift(3)).toBeLessThan(0.4);
    expect(shift(3000)).toBeGreaterThan(0.6);
  });

  it('keeps what it knew over missing counts, less surely', () => {
    const prior = { mean: 5, variance: 2, drift: 0.1, noise: 0 };
    const level = followRate(Float64Array.of(Number.NaN, Number.NaN), ones(2), prior);
    expect(level.mean).toBe(5);
    expect(level.variance).toBeCloseTo(2 + 0.1 * 25, 10);
    expect(level.likelihood).toBe(0);
  });

  it('stays above 0 however long nothing happens', () => {
    const prior = { mean: 1, variance: 1, drift: 0.1, noise: 0 };
    const { mean, likelihood } = followRate(new Float64Array(200), ones(200), prior);
    expect(mean).toBeGreaterThan(0);
    expect(Number.isFinite(likelihood)).toBe(true);
  });
});

describe('learnPrior', () => {
  /** Rates that stand still or move, with deterministic noise around them. */
  function simulated(step: number) {
    let state = 11;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647 - 0.5;
    };
    return Array.from({ length: 80 }, (_, s) => {
      let rate = 40 + s;
      const counts = Float64Array.from({ length: 6 }, () => {
        rate *= Math.exp(step * next());
        return Math.max(0, Math.round(rate + 3.46 * Math.sqrt(rate) * next()));
      });
      return { counts, exposures: ones(6) };
    });
  }

  it('tells rates that move from rates that stand still', () => {
    expect(learnPrior(simulated(0)).drift).toBeLessThanOrEqual(0.01);
    expect(learnPrior(simulated(1.2)).drift).toBeGreaterThanOrEqual(0.08);
  });

  it('has a usual answer for nothing and for one count', () => {
    expect(learnPrior([])).toMatchObject({ mean: 1, variance: 1 });
    const one = learnPrior([{ counts: Float64Array.of(Number.NaN, 8), exposures: ones(2) }]);
    expect(one.mean).toBe(8);
    expect(one.variance).toBe(64);
  });
});

describe('medianCount', () => {
  it('is near the middle of a Poisson count when it is large, below its mean when small', () => {
    expect(medianCount(100)).toBeCloseTo(100 - 1 / 3, 1);
    expect(medianCount(0.5)).toBeLessThan(0.5);
    expect(medianCount(0.01)).toBe(0);
    expect(medianCount(0)).toBe(0);
  });
});
