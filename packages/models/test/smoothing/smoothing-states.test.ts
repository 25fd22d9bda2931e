import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followStates,
  type SmoothingForm,
  type SmoothingStates,
  type SmoothingWeights,
  writeAhead,
} from '../../src/smoothing/smoothing-states.js';
import { plainSmoothing } from './plain-smoothing.js';
import { r, rStates } from './r-figures.js';

function forecast(
  values: Float64Array,
  form: SmoothingForm,
  weights: SmoothingWeights,
  initial: SmoothingStates,
  horizon: number,
): Float64Array {
  const out = new Float64Array(horizon);
  writeAhead(followStates(values, form, weights, initial), form, weights.phi, out);
  return out;
}

function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-6) {
  expect(found.length).toBe(expected.length);
  for (let i = 0; i < found.length; i++) {
    expect(Math.abs(found[i]! - expected[i]!)).toBeLessThan(
      tolerance * Math.max(1, Math.abs(expected[i]!)),
    );
  }
}

const none = new Float64Array(0);

describe('followStates, by hand', () => {
  it('smooths a level', () => {
    const form = { trend: 'none', season: 'none' } as const;
    const weights = { alpha: 0.5, beta: 0, gamma: 0, phi: 1 };
    const initial = { level: 10, trend: 0, seasons: none };
    const states = followStates(Float64Array.of(14, 8), form, weights, initial);
    expect(states.level).toBe(10);
    expect(states.squares).toBe(16 + 16);
    expect(states.observed).toBe(2);
    expect(states.relativeSquares).toBeCloseTo((4 / 10) ** 2 + (4 / 12) ** 2, 12);
    expect(states.logForecasts).toBeCloseTo(Math.log(10) + Math.log(12), 12);
  });

  it('follows a trend and damps it ahead', () => {
    const form = { trend: 'damped', season: 'none' } as const;
    const weights = { alpha: 0.5, beta: 0.25, gamma: 0, phi: 0.8 };
    // Forecast 10 + 0.8·5 = 14, error 4: level 16, trend 4 + 1 = 5.
    const mean = forecast(
      Float64Array.of(18),
      form,
      weights,
      { level: 10, trend: 5, seasons: none },
      2,
    );
    expectClose(mean, [16 + 0.8 * 5, 16 + 0.8 * 5 + 0.64 * 5], 1e-12);
  });

  it('turns with the seasons, and moves each by its own errors', () => {
    const form = { trend: 'none', season: 'multiplicative' } as const;
    const weights = { alpha: 0.5, beta: 0, gamma: 0.5, phi: 1 };
    const initial = { level: 10, trend: 0, seasons: Float64Array.of(2, 0.5) };
    // Forecast 20, error 4: level 10 + 0.5·4/2 = 11, season 2 + 0.5·4/10 = 2.2.
    const mean = forecast(Float64Array.of(24), form, weights, initial, 3);
    expectClose(mean, [11 * 0.5, 11 * 2.2, 11 * 0.5], 1e-12);
    expect([...initial.seasons]).toEqual([2, 0.5]);
  });

  it('lets time pass over a missing value, and nothing else', () => {
    const form = { trend: 'additive', season: 'additive' } as const;
    const weights = { alpha: 0.5, beta: 0.25, gamma: 0.1, phi: 1 };
    const initial = { level: 10, trend: 2, seasons: Float64Array.of(1, -1) };
    const gap = forecast(Float64Array.of(Number.NaN), form, weights, initial, 2);
    expectClose(gap, [14 - 1, 16 + 1], 1e-12);
  });

  it('has infinite errors where proportions have no meaning', () => {
    const weights = { alpha: 0.5, beta: 0, gamma: 0.5, phi: 1 };
    const seasonal = { trend: 'none', season: 'multiplicative' } as const;
    const seasons = Float64Array.of(1, 1);
    const below = followStates(Float64Array.of(1), seasonal, weights, {
      level: -1,
      trend: 0,
      seasons,
    });
    expect(below.squares).toBe(Number.POSITIVE_INFINITY);
    const plain = { trend: 'none', season: 'none' } as const;
    const zero = followStates(Float64Array.of(1), plain, weights, {
      level: 0,
      trend: 0,
      seasons: none,
    });
    expect(zero.relativeSquares).toBe(Number.POSITIVE_INFINITY);
    expect(zero.squares).toBe(1);
  });

  it('takes the logarithms of many large forecasts without overflow', () => {
    const form = { trend: 'none', season: 'none' } as const;
    const weights = { alpha: 0, beta: 0, gamma: 0, phi: 1 };
    const values = new Float64Array(500).fill(1e9);
    const initial = { level: 1e9, trend: 0, seasons: none };
    const { logForecasts } = followStates(values, form, weights, initial);
    expect(logForecasts).toBeCloseTo(500 * Math.log(1e9), 6);
  });
});

describe('followStates, beside R', () => {
  const robbery = r('robbery');
  const simple = { alpha: 0.4, beta: 0.4 * 0.2, gamma: 0, phi: 1 };

  it('agrees with ses and holt', () => {
    const level = { trend: 'none', season: 'none' } as const;
    const weights = { alpha: 0.3, beta: 0, gamma: 0, phi: 1 };
    const ses = forecast(robbery, level, weights, rStates(r('ses initial'), false), 2);
    expectClose(ses, r('ses mean'));
    const line = { trend: 'additive', season: 'none' } as const;
    const holt = forecast(robbery, line, simple, rStates(r('holt initial'), true), 3);
    expectClose(holt, r('holt mean'));
  });

  it.each(['additive', 'multiplicative'] as const)('agrees with hw, %s seasons', (season) => {
    const form = { trend: 'additive', season } as const;
    const weights = { alpha: 0.4, beta: 0.4 * 0.1, gamma: 0.2, phi: 1 };
    const initial = rStates(r(`hw ${season} initial`), true);
    expectClose(forecast(robbery, form, weights, initial, 14), r(`hw ${season} mean`));
  });

  it.each([
    ['ANN', 'none', 'none'],
    ['AAN', 'additive', 'none'],
    ['AAdN', 'damped', 'none'],
    ['AAA', 'additive', 'additive'],
    ['MNN', 'none', 'none'],
    ['MAA', 'additive', 'additive'],
    ['MAdM', 'damped', 'multiplicative'],
  ] as const)('agrees with ets %s in forecasts and likelihood', (name, trend, season) => {
    const form = { trend, season };
    const [alpha, beta, gamma, phi] = r(`ets ${name} weights`) as unknown as number[];
    const weights = { alpha: alpha!, beta: beta!, gamma: gamma!, phi: phi! };
    const initial = rStates(r(`ets ${name} initial`), trend !== 'none');
    expectClose(forecast(robbery, form, weights, initial, 3), r(`ets ${name} mean`));
    const states = followStates(robbery, form, weights, initial);
    const multiplied = name.startsWith('M');
    const sum = multiplied ? states.relativeSquares : states.squares;
    const loss = robbery.length * Math.log(sum) + (multiplied ? 2 * states.logForecasts : 0);
    expectClose([-loss / 2], [r(`ets ${name} fit`)[0]!]);
  });
});

describe('followStates, beside a plain loop', () => {
  it('gives the same forecasts and errors for any form, weights and gaps', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const count = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant(Number.NaN));
    const form = fc.record({
      trend: fc.constantFrom('none' as const, 'additive' as const, 'damped' as const),
      season: fc.constantFrom('none' as const, 'additive' as const, 'multiplicative' as const),
    });
    fc.assert(
      fc.property(
        fc.array(count, { maxLength: 40 }),
        form,
        fc.tuple(share, share, share, share),
        fc.integer({ min: 2, max: 5 }),
        (values, kind, [alpha, b, g, phi], cycle) => {
          const weights = { alpha, beta: alpha * b, gamma: (1 - alpha) * g, phi };
          const seasons =
            kind.season === 'none' ? [] : Array.from({ length: cycle }, (_, i) => 0.6 + i / 4);
          const trend = kind.trend === 'none' ? 0 : 0.5;
          const start = { level: 100, trend, seasons };
          const plain = plainSmoothing(values, kind, weights, start, 7);
          const initial = { ...start, seasons: Float64Array.from(seasons) };
          const own = followStates(Float64Array.from(values), kind, weights, initial);
          // Where a level falls to 0 or below, proportions have no meaning.
          if (!Number.isFinite(own.squares)) return;
          const out = new Float64Array(7);
          writeAhead(own, kind, phi, out);
          expectClose(out, plain.forecasts, 1e-7);
          const squares = plain.errors.reduce((sum, error) => sum + error * error, 0);
          expectClose([own.squares], [squares], 1e-7);
        },
      ),
    );
  });
});
