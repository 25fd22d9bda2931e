import { describe, expect, it } from 'vitest';
import { flagRecords } from '../../src/figures/flag-records.js';

const outcomes = (elevated: number[], probability: number[]) => ({
  time: 2022,
  elevated: Float64Array.from(elevated),
  probability: Float64Array.from(probability),
});

describe('flagRecords', () => {
  it('counts what was pointed out from each chance on, and what of it came', () => {
    const records = flagRecords(outcomes([1, 0, 1, 0, 0], [0.45, 0.4, 0.2, 0.1, 0.05]));
    expect(records).toEqual([
      { from: 0.1, flagged: 4, right: 2 },
      { from: 0.2, flagged: 3, right: 2 },
      { from: 0.3, flagged: 2, right: 1 },
      { from: 0.4, flagged: 2, right: 1 },
      { from: 0.5, flagged: 0, right: 0 },
    ]);
  });

  it('leaves cells out that have no chance or no outcome', () => {
    const records = flagRecords(outcomes([Number.NaN, 1], [0.9, Number.NaN]));
    expect(records.every(({ flagged }) => flagged === 0)).toBe(true);
  });
});
