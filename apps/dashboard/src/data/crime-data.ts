import type { ForecastsAnswer, SeriesAnswer } from '@/api/types';

/** Expected cases with the 80 % range, or without one where the model gives none. */
export type Expected = [mean: number, lower: number, upper: number] | [mean: number];

/** One crime in every district, small enough to travel inside the page. */
export type CrimeData = {
  crime: string;
  years: string[];
  values: Record<string, (number | null)[]>;
  /** forecast year → district → expected; empty until the first run exists */
  expected: Record<string, Record<string, Expected>>;
};

/** What the map shows for one district and year. */
export type Cell =
  | { kind: 'recorded'; value: number }
  | { kind: 'expected'; value: number; range: [number, number] | null }
  | { kind: 'missing' };

export function crimeData(
  crime: string,
  series: SeriesAnswer,
  forecasts: ForecastsAnswer | null,
): CrimeData {
  const values: CrimeData['values'] = {};
  for (const row of series.data) if (row.crime === crime) values[row.district] = row.values;
  const expected: CrimeData['expected'] = {};
  for (const row of forecasts?.data ?? []) {
    if (row.crime !== crime || row.mean === null) continue;
    const range = row.intervals.find(({ level }) => level === 80);
    const year = expected[row.time] ?? {};
    expected[row.time] = year;
    year[row.district] = range
      ? [brief(row.mean), brief(range.lower), brief(range.upper)]
      : [brief(row.mean)];
  }
  return { crime, years: series.times, values, expected };
}

export function cellAt(data: CrimeData, district: string, year: string): Cell {
  const recorded = data.values[district]?.[data.years.indexOf(year)];
  if (typeof recorded === 'number') return { kind: 'recorded', value: recorded };
  const expected = data.expected[year]?.[district];
  if (!expected) return { kind: 'missing' };
  const [value, lower, upper] = expected;
  const range: [number, number] | null =
    lower === undefined || upper === undefined ? null : [lower, upper];
  return { kind: 'expected', value, range };
}

/** All recorded counts of all years, on which the classes rest. */
export function recordedCounts(data: CrimeData): (number | null)[] {
  return Object.values(data.values).flat();
}

function brief(value: number): number {
  return Math.round(value * 100) / 100;
}
