import { describe, expect, it } from 'vitest';
import type { Places } from '@/data/places';
import { csvOf } from '@/format/csv';
import { byPlace } from '@/outlook/by-place';
import { elevated, oneIn } from '@/outlook/elevated';
import type { Risk } from '@/outlook/load-outlook';

const places: Places = {
  '1': ['Beta', 'Zeta', '9'],
  '2': ['Alpha', 'Zeta', '9'],
  '3': ['Gamma', 'Eta', '8'],
};

describe('byPlace', () => {
  const rows = [
    { district: '1', value: 900 },
    { district: '2', value: 1 },
    { district: '3', value: 5 },
  ];

  it('goes by state and district, never by how large a figure is', () => {
    expect(byPlace(rows, places, null, 'en').map(({ name }) => name)).toEqual([
      'Gamma',
      'Alpha',
      'Beta',
    ]);
  });

  it('keeps one state where one is asked for, and a place nobody has named', () => {
    expect(byPlace(rows, places, '8', 'en').map(({ name }) => name)).toEqual(['Gamma']);
    expect(byPlace([{ district: '77' }], places, null, 'en')).toMatchObject([{ name: '77' }]);
  });
});

describe('elevated', () => {
  const risk = {
    data: [
      { district: '1', crime: 'murder', from: 8.5, probability: 0.2, last: 5 },
      { district: '2', crime: 'murder', from: 9, probability: 0.19, last: 5 },
      { district: '3', crime: 'murder', from: null, probability: null, last: 4 },
    ],
  } as Risk;

  it('takes those with at least the chance, and none whose past is too small', () => {
    expect(elevated(risk, 0.2).map(({ district }) => district)).toEqual(['1']);
    expect(elevated(risk, 0.1).map(({ district }) => district)).toEqual(['1', '2']);
  });
});

it('says how often flags came true as one in so many', () => {
  expect(oneIn(304, 1224)).toBe(4);
  expect(oneIn(5, 5)).toBe(1);
  expect(oneIn(0, 12)).toBeNull();
});

it('writes CSV that keeps commas, quotes and gaps, and no formula', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x, y', null],
        ['say "hi"', -2],
        ['=SUM(A1)', 0],
      ],
    ),
  ).toBe('a,b\r\n"x, y",\r\n"say ""hi""",-2\r\n\'=SUM(A1),0');
});
