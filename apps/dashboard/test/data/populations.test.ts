import { describe, expect, it } from 'vitest';
import { populationAt, populationsOf } from '@/data/populations';

const row = (district: string, values: (number | null)[], misleads = false) => ({
  district,
  values,
  misleads,
  note: null,
});
const populations = populationsOf({
  times: ['2020', '2021', '2022', '2023'],
  data: [
    row('490', [9_412_345, 9_500_000, 9_600_000, 9_700_049]),
    row('079', [1_000_000, 1_000_000, 1_000_000, 1_000_000], true),
    row('603', [null, 36_000, null, 35_400]),
  ],
});

describe('populationAt', () => {
  it('is what was given, to the nearest hundred', () => {
    expect(['2020', '2021', '2023'].map((year) => populationAt(populations, '490', year))).toEqual([
      9_412_300, 9_500_000, 9_700_000,
    ]);
  });

  it('keeps years that are not known apart from those that are', () => {
    const years = ['2020', '2021', '2022', '2023'];
    expect(years.map((year) => populationAt(populations, '603', year))).toEqual([
      null,
      36_000,
      null,
      35_400,
    ]);
  });

  it('is null for other years, other places, and where it would mislead', () => {
    expect(populationAt(populations, '490', '2031')).toBeNull();
    expect(populationAt(populations, 'nowhere', '2020')).toBeNull();
    expect(populationAt(populations, '079', '2020')).toBeNull();
  });
});
