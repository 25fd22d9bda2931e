import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREQUENCIES, formatPeriod, parsePeriod } from '../../src/index.js';

const DAY = 86_400_000;
const anyDay = fc.date({
  min: new Date('1900-01-01'),
  max: new Date('2199-12-31'),
  noInvalidDate: true,
});
const isoDate = (date: Date) => date.toISOString().slice(0, 10);

/** ISO 8601 week of a date by its definition: the week belongs to the year of its Thursday. */
function isoWeek(date: Date): string {
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(date.getTime() + (3 - weekday) * DAY);
  const january = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - january) / DAY / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

describe('parsePeriod and formatPeriod', () => {
  it.each([
    ['2022', 'year', '2022'],
    ['2018-06', 'month', '2018-06'],
    ['2018/06', 'month', '2018-06'],
    ['201806', 'month', '2018-06'],
    ['2018M06', 'month', '2018-06'],
    ['1995 Jan', 'month', '1995-01'],
    ['December 1995', 'month', '1995-12'],
    ['2018-06-15', 'month', '2018-06'],
    ['2018 Q2', 'quarter', '2018-Q2'],
    ['2018-05-01', 'quarter', '2018-Q2'],
    ['2020-W53', 'week', '2020-W53'],
    ['2024-02-29', 'day', '2024-02-29'],
    ['2024-02-29T00:00:00Z', 'day', '2024-02-29'],
  ] as const)('reads %s as the %s %s', (text, frequency, label) => {
    expect(formatPeriod(parsePeriod(text, frequency), frequency)).toBe(label);
  });

  it.each([
    ['2017-18', 'year'],
    ['22', 'year'],
    ['', 'year'],
    ['2018-13', 'month'],
    ['2018-00', 'month'],
    ['2018 Juno', 'month'],
    ['2018-Q5', 'quarter'],
    ['2021-W53', 'week'],
    ['2023-02-29', 'day'],
    ['06/07/2018', 'day'],
  ] as const)('refuses "%s" as a %s and says how to write it', (text, frequency) => {
    expect(() => parsePeriod(text, frequency)).toThrowError(
      expect.objectContaining({
        code: 'DATA_PERIOD_INVALID',
        message: expect.stringContaining(`"${text}"`),
      }),
    );
  });

  it('reads back what it writes, for every frequency', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...FREQUENCIES), (date, frequency) => {
        const text = frequency === 'year' ? String(date.getUTCFullYear()) : isoDate(date);
        const period = parsePeriod(text, frequency);
        expect(parsePeriod(formatPeriod(period, frequency), frequency)).toBe(period);
        expect(formatPeriod(period + 1, frequency)).not.toBe(formatPeriod(period, frequency));
      }),
    );
  });

  it('puts a date into the ISO week of its Thursday', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(formatPeriod(parsePeriod(isoDate(date), 'week'), 'week')).toBe(isoWeek(date));
      }),
    );
  });

  it('numbers consecutive months by one, over the turn of a year', () => {
    expect(parsePeriod('2019-01', 'month') - parsePeriod('2018-12', 'month')).toBe(1);
  });
});
