import { describe, expect, it } from 'vitest';
import type { ForecastsAnswer, SeriesAnswer } from '@/api/types';
import { cellAt, crimeData, recordedCounts } from '@/data/crime-data';
import { expectedTotal, recordedTotals } from '@/data/national';
import { placesOf } from '@/data/places';

const series: SeriesAnswer = {
  measure: 'recorded cases',
  level: 'district',
  times: ['2021', '2022'],
  dataVersion: 'v',
  count: 3,
  data: [
    { district: '079', crime: 'murder', values: [3, 5] },
    { district: '490', crime: 'murder', values: [null, 80] },
    { district: '490', crime: 'arson', values: [9, 9] },
  ],
};
const forecast = (district: string, mean: number | null) => ({
  district,
  crime: 'murder',
  model: 'default',
  time: '2023',
  horizon: 1,
  mean,
  intervals: mean === null ? [] : [{ level: 80, lower: mean - 1, upper: mean + 1.239 }],
  fallback: null,
});
const forecasts: ForecastsAnswer = {
  measure: 'recorded cases',
  level: 'district',
  run: 'r',
  origin: '2022',
  dataVersion: 'v',
  levels: [80],
  count: 2,
  data: [forecast('490', 79.4), forecast('079', null)],
};

describe('crimeData', () => {
  const data = crimeData('murder', series, forecasts);

  it('tells recorded, expected and missing apart', () => {
    expect(cellAt(data, '490', '2022')).toEqual({ kind: 'recorded', value: 80 });
    expect(cellAt(data, '490', '2021')).toEqual({ kind: 'missing' });
    expect(cellAt(data, '490', '2023')).toEqual({
      kind: 'expected',
      value: 79.4,
      range: [78.4, 80.64],
    });
    expect(cellAt(data, '079', '2023')).toEqual({ kind: 'missing' });
    expect(cellAt(data, 'nowhere', '2022')).toEqual({ kind: 'missing' });
  });

  it('takes one crime only, and works before the first run', () => {
    expect(new Set(recordedCounts(data))).toEqual(new Set([3, 5, null, 80]));
    expect(crimeData('murder', series, null).expected).toEqual({});
  });

  it('adds up districts, where there is anything to add', () => {
    expect(recordedTotals(data)).toEqual([3, 85]);
    expect(expectedTotal(data, '2023')).toBeCloseTo(79.4);
    expect(expectedTotal(data, '2024')).toBeNull();
  });
});

describe('placesOf', () => {
  it('joins districts and polygons by code, the district’s name first', () => {
    const district = {
      code: '603',
      name: 'Nicobars',
      state: { code: '35', name: 'Andaman And Nicobar Islands' },
      firstYear: 2017,
      lastYear: 2022,
      territory: true,
      notes: [],
    };
    const polygons = [
      { code: '603', name: 'Other', state: 'Other' },
      { code: '526', name: 'Bengaluru Rural', state: 'Karnataka' },
    ];
    expect(placesOf([district], polygons)).toEqual({
      '603': ['Nicobars', 'Andaman and Nicobar Islands'],
      '526': ['Bengaluru Rural', 'Karnataka'],
    });
  });
});
