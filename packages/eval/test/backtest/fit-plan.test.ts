import { describe, expect, it } from 'vitest';
import { fitPlan } from '../../src/backtest/fit-plan.js';

describe('fitPlan', () => {
  it('fits at every origin, in the order given', () => {
    expect(fitPlan([2021, 2019], 'every')).toEqual([
      { fittedAt: 0, origins: [0] },
      { fittedAt: 1, origins: [1] },
    ]);
  });

  it('fits once, at the earliest origin whatever the order', () => {
    expect(fitPlan([2021, 2019, 2020], 'once')).toEqual([{ fittedAt: 1, origins: [1, 2, 0] }]);
  });

  it('fits at every k-th origin in time', () => {
    expect(fitPlan([1, 2, 3, 4, 5], 2)).toEqual([
      { fittedAt: 0, origins: [0, 1] },
      { fittedAt: 2, origins: [2, 3] },
      { fittedAt: 4, origins: [4] },
    ]);
  });

  it('plans nothing without origins', () => {
    for (const refit of ['every', 'once', 3] as const) expect(fitPlan([], refit)).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses to refit every %s origins', (refit) => {
    expect(() => fitPlan([1], refit)).toThrowError(
      expect.objectContaining({ code: 'EVAL_OPTION_INVALID' }),
    );
  });
});
