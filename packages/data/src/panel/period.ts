import { dataError } from '../errors.js';
import type { Frequency } from './frequency.js';

/**
 * A period as an integer that grows by one per period: the year itself, months and quarters
 * since year 0, ISO weeks and days since 1970-01-01. Consecutive periods differ by exactly 1.
 */
export type Period = number;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;
/** 1970-01-05 was the first Monday after the epoch. */
const FIRST_MONDAY = 4;

/**
 * Reads a period label. Years: `2022`. Months: `2018-06`, `2018/06`, `201806`, `2018M06`,
 * `2018 Jun`, `Jun 2018`, or any ISO date inside the month. Quarters: `2018-Q2`, `2018 Q2`, or a
 * date. Weeks: `2018-W07`, or a date inside the week. Days: `2018-06-30`.
 * @throws CrimecastError `DATA_PERIOD_INVALID` naming the text and the accepted forms;
 * `DATA_OPTION_INVALID` for an unknown frequency
 */
export function parsePeriod(text: string, frequency: Frequency): Period {
  if (!Object.hasOwn(readers, frequency)) {
    throw dataError(
      'DATA_OPTION_INVALID',
      `The frequency is "${String(frequency)}"; use one of ${Object.keys(readers).join(', ')}.`,
    );
  }
  const period = readers[frequency](text.trim());
  if (period === null) {
    throw dataError(
      'DATA_PERIOD_INVALID',
      `"${text}" is not a ${frequency}; write it as ${EXAMPLES[frequency]}.`,
    );
  }
  return period;
}

/** Writes a period as `2022`, `2018-06`, `2018-Q2`, `2018-W07` or `2018-06-30`. */
export function formatPeriod(period: Period, frequency: Frequency): string {
  switch (frequency) {
    case 'year':
      return pad(period, 4);
    case 'month':
      return `${pad(Math.floor(period / 12), 4)}-${pad((period % 12) + 1, 2)}`;
    case 'quarter':
      return `${pad(Math.floor(period / 4), 4)}-Q${(period % 4) + 1}`;
    case 'week': {
      const thursday = period * 7 + FIRST_MONDAY + 3;
      const year = new Date(thursday * DAY_MS).getUTCFullYear();
      return `${pad(year, 4)}-W${pad(period - firstWeek(year) + 1, 2)}`;
    }
    case 'day':
      return new Date(period * DAY_MS).toISOString().slice(0, 10);
  }
}

const EXAMPLES: Record<Frequency, string> = {
  year: '2022',
  month: '2018-06',
  quarter: '2018-Q2',
  week: '2018-W07',
  day: '2018-06-30',
};

const readers: Record<Frequency, (text: string) => Period | null> = {
  year: (text) => (/^\d{4}$/.test(text) ? Number(text) : null),
  month: (text) => {
    const match = /^(\d{4})(?:[-/M]|-M)?(\d{2})$/.exec(text);
    if (match) return monthOrdinal(Number(match[1]), Number(match[2]));
    const named = /^(?:(\d{4})[ -]([A-Za-z]{3,9})|([A-Za-z]{3,9})[ -](\d{4}))$/.exec(text);
    if (named) {
      const month = monthNumber(named[2] ?? named[3] ?? '');
      return month === null ? null : monthOrdinal(Number(named[1] ?? named[4]), month);
    }
    const day = dayOrdinal(text);
    if (day === null) return null;
    const date = new Date(day * DAY_MS);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  },
  quarter: (text) => {
    const match = /^(\d{4})[ -]?Q([1-4])$/i.exec(text);
    if (match) return Number(match[1]) * 4 + Number(match[2]) - 1;
    const day = dayOrdinal(text);
    if (day === null) return null;
    const date = new Date(day * DAY_MS);
    return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
  },
  week: (text) => {
    const match = /^(\d{4})-?W(\d{2})$/i.exec(text);
    if (match) {
      const [year, week] = [Number(match[1]), Number(match[2])];
      const period = firstWeek(year) + week - 1;
      return week >= 1 && period < firstWeek(year + 1) ? period : null;
    }
    const day = dayOrdinal(text);
    return day === null ? null : Math.floor((day - FIRST_MONDAY) / 7);
  },
  day: dayOrdinal,
};

function monthNumber(name: string): number | null {
  const lower = name.toLowerCase();
  const index = MONTHS.indexOf(lower.slice(0, 3));
  const full = new Date(Date.UTC(2000, Math.max(index, 0), 1)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  const known = lower.length === 3 || lower === full.toLowerCase();
  return index >= 0 && known ? index + 1 : null;
}

function monthOrdinal(year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? year * 12 + month - 1 : null;
}

function dayOrdinal(text: string): Period | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return time / DAY_MS;
}

/** The ISO week that holds 4 January of a year. */
function firstWeek(year: number): Period {
  return Math.floor((Date.UTC(year, 0, 4) / DAY_MS - FIRST_MONDAY) / 7);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
