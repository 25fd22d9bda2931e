import { describe, expect, it } from 'vitest';
import { riskFigures } from '../../src/figures/risk-figures.js';

const of = (elevated: number[], probability: number[]) => ({
  time: 2022,
  elevated: Float64Array.from(elevated),
  probability: Float64Array.from(probability),
});

describe('riskFigures', () => {
  it('gives base rate, AUC, lift and Brier score of the cells with both', () => {
    // Known: 1 at .9, 0 at .6, 1 at .5, 0 at .2; pairs in the right order: 3 of 4.
    const outcomes = of([1, 0, 1, 0, Number.NaN, 1], [0.9, 0.6, 0.5, 0.2, 0.9, Number.NaN]);
    const figures = riskFigures(outcomes, 1)!;
    expect(figures).toMatchObject({ time: 2022, n: 4, baseRate: 0.5, auc: 0.75, lift: 2 });
    expect(figures.meanProbability).toBeCloseTo(0.55, 12);
    expect(figures.brier).toBeCloseTo((0.01 + 0.36 + 0.25 + 0.04) / 4, 12);
  });

  it('has no AUC and no lift where nothing came to be elevated', () => {
    expect(riskFigures(of([0, 0], [0.1, 0.2]))).toMatchObject({
      baseRate: 0,
      auc: null,
      lift: null,
    });
  });

  it('returns null where no outcome is known', () => {
    expect(riskFigures(of([], []))).toBeNull();
    expect(riskFigures(of([Number.NaN], [0.5]))).toBeNull();
  });
});
