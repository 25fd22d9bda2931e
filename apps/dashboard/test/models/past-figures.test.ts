import { describe, expect, it } from 'vitest';
import { errorShare, pairsOf, rSquared, shareInside } from '@/models/past-figures';

const row = (district: string, mean: number | null, value: number | null, upper = 20) => ({
  district,
  crime: 'murder',
  time: '2022',
  mean,
  value,
  intervals: [{ level: 80, lower: 5, upper }],
});

describe('a past forecast beside what came', () => {
  const pairs = pairsOf([row('1', 10, 12), row('2', 10, 25), row('3', null, 4), row('4', 9, null)]);

  it('leaves out what nobody forecast or recorded', () => {
    expect(pairs.map(({ district }) => district)).toEqual(['1', '2']);
  });

  it('counts outcomes inside their range, ends included', () => {
    expect(shareInside(pairs, 80)).toBe(0.5);
    expect(shareInside(pairsOf([row('1', 10, 20)]), 80)).toBe(1);
    expect(shareInside(pairs, 95)).toBeNull();
  });

  it('adds up errors beside recorded cases', () => {
    expect(errorShare(pairs)).toBeCloseTo((2 + 15) / (12 + 25), 12);
    expect(errorShare([])).toBeNull();
  });
});

describe('rSquared', () => {
  it('is 1 for exact predictions, 0 for the mean, and unknown where nothing differs', () => {
    const exact = [1, 2, 6].map((value) => ({ predicted: value, value }));
    expect(rSquared(exact)).toBe(1);
    expect(rSquared(exact.map(({ value }) => ({ predicted: 3, value })))).toBe(0);
    expect(rSquared([{ predicted: 1, value: 2 }])).toBeNull();
    expect(rSquared([])).toBeNull();
  });
});
