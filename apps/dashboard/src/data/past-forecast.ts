import type { Answer } from '@crimecast/client';

/** What had been expected for a year that is recorded by now: the 80 % range of each district. */
export type PastForecast = { year: string; ranges: Record<string, [lower: number, upper: number]> };

export function pastForecastOf(
  crime: string,
  { time, data }: Answer<'/v1/forecasts/past'>,
): PastForecast | null {
  if (time === null) return null;
  const ranges: PastForecast['ranges'] = {};
  for (const row of data) {
    const range = row.intervals?.find(({ level }) => level === 80);
    if (range && row.crime === crime && row.district) {
      ranges[row.district] = [range.lower, range.upper];
    }
  }
  return { year: time, ranges };
}
