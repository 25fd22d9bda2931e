import { describe, expect, it } from 'vitest';
import type { SeriesAnswer } from '@/api/types';
import { cellAt, crimeData, type ForecastMap, recordedCounts } from '@/data/crime-data';
import { placesOf, statesOf } from '@/data/places';

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
const map = (time: string, mean: (number | null)[]): ForecastMap => ({
  measure: 'recorded cases',
  run: 'r',
  origin: '2022',
  dataVersion: 'v',
  model: 'default',
  crime: 'murder',
  time,
  interval: 80,
  statuses: ['forecast', 'fallback', 'none'],
  count: 2,
  columns: {
    district: ['490', '079'],
    mean,
    lower: mean.map((value) => value && value - 1),
    upper: mean.map((value) => value && value + 1.239),
    last: [80, 5],
    status: [0, 0],
  },
});

describe('crimeData', () => {
  const data = crimeData('murder', series, [map('2023', [79.4, null]), map('2024', [231.6, 0])]);

  it('tells recorded, expected and missing apart', () => {
    expect(cellAt(data, '490', '2022')).toEqual({ kind: 'recorded', value: 80 });
    expect(cellAt(data, '490', '2021')).toEqual({ kind: 'missing' });
    expect(cellAt(data, '490', '2023')).toEqual({
      kind: 'expected',
      value: 79.4,
      range: [78.4, 80.6],
    });
    expect(cellAt(data, '490', '2024')).toMatchObject({ value: 232, range: [231, 233] });
    expect(cellAt(data, '079', '2023')).toEqual({ kind: 'missing' });
    expect(cellAt(data, 'nowhere', '2022')).toEqual({ kind: 'missing' });
  });

  it('takes one crime only, and works before the first run', () => {
    expect(new Set(recordedCounts(data))).toEqual(new Set([3, 5, null, 80]));
    expect(crimeData('murder', series, []).expected).toEqual({});
  });
});

describe('placesOf', () => {
  it('joins districts and polygons by code, the district’s name first', () => {
    const district = {
      code: '603',
      name: 'Nicobars',
      nameHi: 'निकोबार',
      state: { code: '35', name: 'Andaman And Nicobar Islands' },
      firstYear: 2017,
      lastYear: 2022,
      territory: true,
      notes: [],
    };
    const polygons = [
      { code: '603', name: 'Other', state: 'Other', stateCode: '35' },
      { code: '526', name: 'Bengaluru Rural', state: 'Karnataka', stateCode: '29' },
    ];
    expect(placesOf([district], polygons, [], 'en')).toEqual({
      '603': ['Nicobars', 'Andaman and Nicobar Islands', '35'],
      '526': ['Bengaluru Rural', 'Karnataka', '29'],
    });
    const states = statesOf([{ code: '29', name: 'Karnataka', nameHi: 'कर्नाटक' }], 'hi');
    expect(placesOf([district], polygons, states, 'hi')).toEqual({
      '603': ['निकोबार', 'Andaman and Nicobar Islands', '35'],
      '526': ['Bengaluru Rural', 'कर्नाटक', '29'],
    });
  });
});

describe('statesOf', () => {
  it('orders by the names of the language, English where there is no other', () => {
    const states = [
      { code: '27', name: 'Maharashtra', nameHi: 'महाराष्ट्र' },
      { code: '01', name: 'Jammu And Kashmir', nameHi: null },
      { code: '29', name: 'Karnataka', nameHi: 'कर्नाटक' },
    ];
    const names = (locale: 'en' | 'hi') => statesOf(states, locale).map(({ name }) => name);
    expect(names('en')).toEqual(['Jammu and Kashmir', 'Karnataka', 'Maharashtra']);
    expect(new Set(names('hi'))).toEqual(new Set(['कर्नाटक', 'महाराष्ट्र', 'Jammu and Kashmir']));
  });
});
