import { describe, expect, it } from 'vitest';
import { panelFromCsv, parseCount } from '../../src/index.js';

const columns = { area: 'borough', crime: 'type', time: 'month', value: 'n' };
const good =
  'month,borough,type,n\n2018-06,079,Theft,5\n2018-08,079,Theft,0\n2018-06,12,Theft,7.0\n';

describe('panelFromCsv', () => {
  it('keeps codes as text, zeros as zero and absent months missing', () => {
    const panel = panelFromCsv(good, columns, 'month');
    expect(panel.series.map(({ area }) => area)).toEqual(['079', '12']);
    expect([...panel.values]).toEqual([5, NaN, 0, 7, NaN, NaN]);
  });

  it('reads the area above when told its column', () => {
    const csv = 'month,borough,city,type,n\n2018-06,a,London,Theft,5\n';
    const panel = panelFromCsv(csv, { ...columns, parent: 'city' }, 'month');
    expect(panel.series[0]).toMatchObject({ parent: 'London' });
  });

  it.each([
    ['a header alone', 'month,borough,type,n\n', 'DATA_EMPTY', 'nothing to forecast'],
    [
      'a missing column',
      good.replace('borough', 'area'),
      'DATA_COLUMN_MISSING',
      'no column "borough"; the columns are "month", "area", "type", "n"',
    ],
    [
      'a bad month',
      good.replace('2018-08', '2018-18'),
      'DATA_PERIOD_INVALID',
      'Line 3, column "month": "2018-18"',
    ],
    [
      'a missing count',
      good.replace(',0\n', ',\n'),
      'DATA_COUNT_INVALID',
      'Line 3, column "n": the count is missing',
    ],
    ['a negative count', good.replace(',5\n', ',-5\n'), 'DATA_COUNT_INVALID', '"-5" is negative'],
    [
      'a fraction',
      good.replace(',5\n', ',5.5\n'),
      'DATA_COUNT_INVALID',
      '"5.5" is not a whole number',
    ],
    [
      'an empty name',
      good.replace('Theft,5', ',5'),
      'DATA_PANEL_INVALID',
      'Line 2, column "type": the name is empty',
    ],
    [
      'a repeated cell',
      `${good}2018-06,079,Theft,9\n`,
      'DATA_DUPLICATE_CELL',
      'Line 5: "079", "Theft" has a second count for 2018-06',
    ],
  ])('refuses %s with line and column', (_, csv, code, message) => {
    expect(() => panelFromCsv(csv, columns, 'month')).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['113', 113],
    ['113.0', 113],
    [' 7 ', 7],
    ['9007199254740991', 9007199254740991],
  ])('reads %s', (text, value) => {
    expect(parseCount(text, 'here')).toBe(value);
  });

  it.each([
    '',
    '-1',
    '1.5',
    '1,234',
    'NA',
    '-',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '9007199254740993',
  ])('refuses "%s" and says where', (text) => {
    expect(() => parseCount(text, 'Line 7, column "n"')).toThrowError(/^Line 7, column "n": /);
  });
});
