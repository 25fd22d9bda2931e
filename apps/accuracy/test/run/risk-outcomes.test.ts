import { describe, expect, it } from 'vitest';
import { outcomesFrom, riskOutcomes } from '../../src/run/risk-outcomes.js';
import { panelOf } from '../panels.js';

describe('outcomesFrom', () => {
  const panel = panelOf({ 's-a/x': [5, 9], 's-b/x': [5, 8], 's-c/x': [5, null], 's-d/x': [5, 20] });

  it('is 1 from the threshold on, 0 below, NaN where one of them is unknown', () => {
    const from = Float64Array.of(9, 9, 9, Number.NaN);
    expect([...outcomesFrom(panel, 2017, from)]).toEqual([1, 0, Number.NaN, Number.NaN]);
  });

  it('is NaN beyond the panel: the future is not "no"', () => {
    expect([...outcomesFrom(panel, 2018, Float64Array.of(1, 1, 1, 1))].every(Number.isNaN)).toBe(
      true,
    );
  });
});

describe('riskOutcomes', () => {
  const rows = (last: number) =>
    panelOf(
      Object.fromEntries(
        Array.from({ length: 80 }, (_, s) => [
          `s${s % 5}-${s}/theft`,
          [...Array.from({ length: 6 }, (_, t) => 20 + ((s * 31 + t * 55) % 23)), last],
        ]),
      ),
    );

  it('gives chances from the past alone: the future changes outcomes only', async () => {
    const low = await riskOutcomes(rows(1), 2022, { seed: 1 });
    const high = await riskOutcomes(rows(900), 2022, { seed: 1 });
    expect(low.time).toBe(2023);
    expect(low.probability).toEqual(high.probability);
    expect(low.probability.some((value) => value > 0)).toBe(true);
    expect(new Set(low.elevated)).toEqual(new Set([0]));
    expect(new Set(high.elevated)).toEqual(new Set([1]));
  });
});
