import type { ChartForecast } from '@/chart/chart-data';
import type { Unit } from './compare-view';

/** One series to compare, in cases. */
export type Compared = {
  id: string;
  name: string;
  times: string[];
  recorded: (number | null)[];
  forecasts: ChartForecast[];
  persons: (time: string) => number | null;
};

export type Point = {
  time: string;
  value: number | null;
  expected: boolean;
  /** the 80 % range of an expected value */
  range: [number, number] | null;
};
export type ComparedLine = { id: string; name: string; points: Point[] };

/**
 * The series in the unit asked for.
 * @returns with `base` the year that is 100, null where the series share no year with cases
 */
export function comparedLines(
  series: Compared[],
  unit: Unit,
): { lines: ComparedLine[]; base: string | null } {
  const base = unit === 'index' ? baseYear(series) : null;
  const lines = series.map((one) => ({
    id: one.id,
    name: one.name,
    points: pointsOf(one, factorOf(one, unit, base)),
  }));
  return { lines, base };
}

/** What a count is multiplied with in a year; null where that is not known. */
type Factor = (time: string) => number | null;

function factorOf(one: Compared, unit: Unit, base: string | null): Factor {
  if (unit === 'count') return () => 1;
  if (unit === 'rate') {
    return (time) => {
      const persons = one.persons(time);
      return persons ? 100_000 / persons : null;
    };
  }
  const first = base === null ? null : (one.recorded[one.times.indexOf(base)] ?? null);
  return () => (first ? 100 / first : null);
}

function pointsOf({ times, recorded, forecasts }: Compared, factor: Factor): Point[] {
  const by = (value: number | null, time: string) => {
    const times100 = factor(time);
    return value === null || times100 === null ? null : value * times100;
  };
  return [
    ...times.map((time, i) => ({
      time,
      value: by(recorded[i] ?? null, time),
      expected: false,
      range: null,
    })),
    ...forecasts.map(({ time, mean, intervals }) => {
      const eighty = intervals.find(({ level }) => level === 80);
      const lower = eighty ? by(Math.max(0, eighty.lower), time) : null;
      const upper = eighty ? by(eighty.upper, time) : null;
      const range: Point['range'] = lower === null || upper === null ? null : [lower, upper];
      return { time, value: by(mean, time), expected: true, range };
    }),
  ];
}

/** The first year in which every series has cases. */
function baseYear(series: Compared[]): string | null {
  const times = series[0]?.times ?? [];
  return times.find((_, i) => series.every(({ recorded }) => (recorded[i] ?? 0) > 0)) ?? null;
}
