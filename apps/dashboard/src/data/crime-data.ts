import type { Answer } from '@crimecast/client';
import type { SeriesAnswer } from '@/api/types';

export type ForecastMap = Answer<'/v1/forecasts/map'>;

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

export function crimeData(crime: string, series: SeriesAnswer, maps: ForecastMap[]): CrimeData {
  const values: CrimeData['values'] = {};
  for (const row of series.data) if (row.crime === crime) values[row.district] = row.values;
  const expected: CrimeData['expected'] = {};
  for (const map of maps) if (map.crime === crime) expected[map.time] = expectedIn(map);
  return { crime, years: series.times, values, expected };
}

function expectedIn({ columns }: ForecastMap): Record<string, Expected> {
  const expected: Record<string, Expected> = {};
  columns.district.forEach((district, i) => {
    const [mean, lower, upper] = [columns.mean[i], columns.lower[i], columns.upper[i]];
    if (mean == null) return;
    expected[district] =
      lower == null || upper == null ? [brief(mean)] : [brief(mean), brief(lower), brief(upper)];
  });
  return expected;
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

/** Whole cases are enough above 100; below, tenths tell small counts apart. */
function brief(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
