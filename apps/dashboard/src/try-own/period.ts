export const FREQUENCIES = ['year', 'quarter', 'month', 'week', 'day'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A period written down, counted from any fixed start so that the next one is one more. */
type Period = { frequency: Frequency; ordinal: number };

const DAY_MS = 86_400_000;

/** "2022", "2022-Q3", "2022-07", "2022-07-15", also with slashes; null for anything else, such as "2021-22". */
export function readPeriod(typed: string): Period | null {
  const text = typed.trim().toUpperCase();
  const [, year, rest] = /^((?:19|20)\d{2})(?:[-/ ]?(.+))?$/.exec(text) ?? [];
  if (!year) return null;
  if (!rest) return { frequency: 'year', ordinal: Number(year) };
  const quarter = /^Q([1-4])$/.exec(rest)?.[1];
  if (quarter) return { frequency: 'quarter', ordinal: Number(year) * 4 + Number(quarter) - 1 };
  const [, month, day] = /^(\d{2})(?:[-/](\d{2}))?$/.exec(rest) ?? [];
  if (!month || Number(month) > 12 || month === '00') return null;
  if (!day) return { frequency: 'month', ordinal: Number(year) * 12 + Number(month) - 1 };
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // What no month has would be taken for a day of the next one.
  if (new Date(time).getUTCDate() !== Number(day)) return null;
  return { frequency: 'day', ordinal: Math.round(time / DAY_MS) };
}

/** The other way round; weeks have no names here. */
export function writePeriod({ frequency, ordinal }: Period): string {
  const parts = (per: number) => [Math.floor(ordinal / per), (ordinal % per) + 1] as const;
  switch (frequency) {
    case 'quarter': {
      const [year, quarter] = parts(4);
      return `${year}-Q${quarter}`;
    }
    case 'month': {
      const [year, month] = parts(12);
      return `${year}-${String(month).padStart(2, '0')}`;
    }
    case 'day':
      return new Date(ordinal * DAY_MS).toISOString().slice(0, 10);
    default:
      return String(ordinal);
  }
}

/**
 * Names for values and what follows them, ending so that the last value has `last`.
 * Without a name for the last one they are numbered, padded so that they sort.
 */
export function namePeriods(
  frequency: Frequency,
  last: string | null,
  count: number,
  ahead: number,
): string[] {
  const end = last === null ? null : readPeriod(last);
  const known = end?.frequency === frequency ? end.ordinal : null;
  const width = String(count + ahead).length;
  return Array.from({ length: count + ahead }, (_, i) =>
    known === null
      ? String(i + 1).padStart(width, '0')
      : writePeriod({ frequency, ordinal: known - count + 1 + i }),
  );
}
