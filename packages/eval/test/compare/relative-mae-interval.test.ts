import { describe, expect, it } from 'vitest';
import { relativeMaeInterval } from '../../src/index.js';

const n = 200;
const actual = Array.from({ length: n }, (_, i) => 100 + ((i * 37) % 50));
const reference = actual.map((value, i) => value + 10 + ((i * 13) % 7));
const crimes = actual.map((_, i) => (i % 2 ? 'a' : 'b'));

const with_ = (forecast: number[]) => ({ actual, forecast, reference, crimes });

describe('relativeMaeInterval', () => {
  it('has no width when each error is the same share of the reference', () => {
    const forecast = actual.map((value, i) => value - 0.8 * (reference[i]! - value));
    const found = relativeMaeInterval(with_(forecast), { draws: 50 })!;
    for (const value of Object.values(found)) expect(value).toBeCloseTo(0.8, 10);
  });

  it('is the geometric mean over crimes, by hand', () => {
    const found = relativeMaeInterval({
      actual: [0, 0, 0],
      forecast: [1, 3, 8],
      reference: [2, 2, 4],
      crimes: ['a', 'a', 'b'],
    })!;
    expect(found.relMae).toBeCloseTo(Math.sqrt((4 / 4) * (8 / 4)), 12);
  });

  it('holds the estimate, is reproducible, and is wider for a higher level', () => {
    const forecast = actual.map((value, i) => value + ((i * 29) % 23) - 8);
    const at = (level: number, seed = 1) => relativeMaeInterval(with_(forecast), { level, seed })!;
    expect(at(95)).toEqual(at(95));
    expect(at(95).lower).toBeLessThan(at(95).relMae);
    expect(at(95).upper).toBeGreaterThan(at(95).relMae);
    expect(at(99).upper - at(99).lower).toBeGreaterThan(at(80).upper - at(80).lower);
    expect(at(95, 2)).not.toEqual(at(95));
  });

  it('is wider over clusters whose errors hang together', () => {
    const states = actual.map((_, i) => String(Math.floor(i / 20)));
    const forecast = actual.map((value, i) => value + (Number(states[i]) % 2 ? 3 : 20));
    const width = (clusters?: string[]) => {
      const found = relativeMaeInterval(with_(forecast), clusters ? { clusters } : {})!;
      return found.upper - found.lower;
    };
    expect(width(states)).toBeGreaterThan(2 * width());
  });

  it('is close to the normal interval of a ratio of means', () => {
    const forecast = actual.map((value, i) => value + ((i * 29) % 23));
    const same = actual.map((value) => value + 10);
    const one = { actual, forecast, reference: same, crimes: actual.map(() => 'a') };
    const found = relativeMaeInterval(one, { draws: 4000 })!;
    const losses = forecast.map((value, i) => Math.abs(value - actual[i]!) / 10);
    const mean = losses.reduce((a, b) => a + b) / n;
    const error = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / n / n);
    expect(found.relMae).toBeCloseTo(mean, 10);
    expect(Math.abs(found.upper - (mean + 1.96 * error))).toBeLessThan(0.2 * error);
    expect(Math.abs(found.lower - (mean - 1.96 * error))).toBeLessThan(0.2 * error);
  });

  it('skips unknown entries, and is null without an error to compare with', () => {
    const some = {
      actual: [1, Number.NaN],
      forecast: [2, 5],
      reference: [3, 9],
      crimes: ['a', 'a'],
    };
    expect(relativeMaeInterval(some)!.relMae).toBeCloseTo(0.5, 12);
    expect(relativeMaeInterval({ ...some, reference: [1, 1] })).toBeNull();
    expect(relativeMaeInterval({ actual: [], forecast: [], reference: [], crimes: [] })).toBeNull();
  });

  it('refuses lists of different length and levels that are none', () => {
    const short = { ...with_([...actual]), crimes: ['a'] };
    expect(() => relativeMaeInterval(short)).toThrowError(
      expect.objectContaining({ code: 'EVAL_LENGTH_MISMATCH' }),
    );
    expect(() => relativeMaeInterval(with_([...actual]), { level: 100 })).toThrowError(
      expect.objectContaining({ code: 'EVAL_LEVEL_INVALID' }),
    );
  });
});
