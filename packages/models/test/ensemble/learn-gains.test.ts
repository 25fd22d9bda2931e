import { describe, expect, it } from 'vitest';
import { learnGains } from '../../src/ensemble/learn-gains.js';
import { panelOf } from '../panels.js';

const panel = panelOf({ 'a/x': [1], 'b/x': [1], 'c/x': [1], 'a/y': [1] });

/** Outcomes that lie at a share of the way (on logs) from the last value to the forecast. */
function pastOf(share: number) {
  const last = Float64Array.of(50, 120, 400, 10);
  const mean = Float64Array.of(80, 90, 500, 20);
  const actual = last.map((value, s) => {
    const level = Math.log1p(value);
    return Math.expm1(level + share * (Math.log1p(mean[s]!) - level));
  });
  return { mean, last, actual };
}

describe('learnGains', () => {
  it.each([0.5, 0.8, 1, 1.2])('finds the share %s of the change that came', (share) => {
    const gains = learnGains(panel, [pastOf(share), pastOf(share), pastOf(share)]);
    expect(gains.get('x')).toBeCloseTo(share, 10);
    expect(gains.get('y')).toBeCloseTo(share, 10);
  });

  it('never goes beyond 0 and 1.5', () => {
    const often = (share: number) => Array.from({ length: 20 }, () => pastOf(share));
    expect(learnGains(panel, often(9)).get('x')).toBeCloseTo(1.5, 10);
    expect(learnGains(panel, often(-9)).get('x')).toBe(0);
  });

  it('agrees with a plain search over the stated cost', () => {
    const past = [pastOf(0.3), pastOf(0.9)];
    let best = Number.NaN;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i <= 30; i++) {
      const gain = i * 0.05;
      let cost = 0.05 * (gain - 1) * (gain - 1);
      for (const { mean, last, actual } of past) {
        let own = 0;
        let naive = 0;
        for (const s of [0, 1, 2]) {
          const forecast = (last[s]! + 1) * ((mean[s]! + 1) / (last[s]! + 1)) ** gain - 1;
          own += Math.abs(forecast - actual[s]!);
          naive += Math.abs(last[s]! - actual[s]!);
        }
        cost += own / naive;
      }
      if (cost < least) [best, least] = [gain, cost];
    }
    expect(learnGains(panel, past).get('x')).toBeCloseTo(best, 10);
  });

  it('is 1 where the past tells nothing', () => {
    expect([...learnGains(panel, [])]).toEqual([
      ['x', 1],
      ['y', 1],
    ]);
    const unknown = pastOf(0.2);
    unknown.mean.fill(Number.NaN);
    expect(learnGains(panel, [unknown]).get('x')).toBe(1);
    const still = pastOf(0.2);
    still.actual.set(still.last);
    // The last value was right: there is no error to compare with.
    expect(learnGains(panel, [still]).get('x')).toBe(1);
  });

  it('leaves out series that nobody forecast', () => {
    const past = pastOf(0.5);
    past.mean[2] = Number.NaN;
    past.actual[2] = 1e9;
    expect(learnGains(panel, [past, past]).get('x')).toBeCloseTo(0.5, 10);
  });
});
