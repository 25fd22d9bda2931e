import type { Interval } from '@/api/types';

/** All districts of a state, or of India, taken together: recorded years and what is expected after them. */
export type Area = {
  crime: string;
  /** null for India */
  state: string | null;
  times: string[];
  values: (number | null)[];
  forecasts: { time: string; mean: number; intervals: Interval[] }[];
};

export type AreaYear = { time: string; value: number | null; range: [number, number] | null };

/** A year of the area, recorded or expected; null where it has none. */
export function areaIn(area: Area, year: string): AreaYear | null {
  const index = area.times.indexOf(year);
  if (index >= 0) return { time: year, value: area.values[index] ?? null, range: null };
  const forecast = area.forecasts.find(({ time }) => time === year);
  if (!forecast) return null;
  const range = forecast.intervals.find(({ level }) => level === 80);
  return { time: year, value: forecast.mean, range: range ? [range.lower, range.upper] : null };
}
