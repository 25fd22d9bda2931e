import { describe, expect, it } from 'vitest';
import { inspectRecords, panelFromRecords } from '../../src/index.js';
import { columns } from './yearly-columns.js';

describe('the readers of rows', () => {
  const record = { area: '079', crime: 'theft', year: 2021, n: 5 };

  it('take numbers, bigints, text and dates', () => {
    const rows = [record, { ...record, year: '2022', n: 7n }, { ...record, year: 2023, n: '8.0' }];
    expect([...panelFromRecords(rows, columns, 'year').values]).toEqual([5, 7, 8]);
    const dated = [{ ...record, year: new Date('2021-03-31T23:00:00Z') }];
    expect(panelFromRecords(dated, columns, 'month').start).toBe(2021 * 12 + 2);
  });

  it('take one text for all rows', () => {
    const constant = { ...columns, area: { constant: 'New South Wales' } };
    expect(panelFromRecords([record], constant, 'year').series[0]!.area).toBe('New South Wales');
  });

  it.each([
    ['no rows', [], 'DATA_EMPTY', /no rows/],
    ['a missing column', [{ area: 'a' }], 'DATA_COLUMN_MISSING', /no column "crime"/],
    ['an inherited column', [Object.create(record)], 'DATA_COLUMN_MISSING', /no column "area"/],
    [
      'a number as a code',
      [{ ...record, area: 79 }],
      'DATA_PANEL_INVALID',
      /Row 1, column "area".*number 79/,
    ],
    [
      'NaN',
      [record, { ...record, year: 2022, n: Number.NaN }],
      'DATA_COUNT_INVALID',
      /Row 2, column "n": "NaN"/,
    ],
    ['Infinity', [{ ...record, n: Infinity }], 'DATA_COUNT_INVALID', /Row 1, column "n"/],
    ['null', [{ ...record, n: null }], 'DATA_COUNT_INVALID', /the count is missing/],
    ['an object', [{ ...record, n: {} }], 'DATA_COUNT_INVALID', /Row 1, column "n"/],
    [
      'an invalid date',
      [{ ...record, year: new Date('x') }],
      'DATA_PERIOD_INVALID',
      /Invalid Date/,
    ],
  ])('refuse %s', (_, rows, code, message) => {
    expect(() => panelFromRecords(rows, columns, 'year')).toThrowError(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  it('report what they would refuse', () => {
    const report = inspectRecords(
      [record, { ...record, n: 'x' }, null as never].slice(0, 2),
      columns,
      'year',
    );
    expect(report).toMatchObject({ rows: 2, accepted: 1, problemCount: 1 });
    expect(report.problems[0]).toMatchObject({ row: 2, where: 'row 2', column: 'n', value: 'x' });
  });
});
