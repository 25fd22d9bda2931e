import { getJson } from '@/api/get-json';

/** What had been expected for a year that is recorded by now: the 80 % range of each district. */
export type PastForecast = { year: string; ranges: Record<string, [lower: number, upper: number]> };

type Answer = {
  data: {
    district: string;
    crime: string;
    time: string;
    intervals: { level: number; lower: number; upper: number }[];
  }[];
};

export async function loadPastForecast(base: string, crime: string): Promise<PastForecast | null> {
  const { data } = await getJson<Answer>(
    `${base}/v1/forecasts/past?crime=${encodeURIComponent(crime)}`,
  );
  const year = data[0]?.time;
  if (year === undefined) return null;
  const ranges: PastForecast['ranges'] = {};
  for (const row of data) {
    const range = row.intervals.find(({ level }) => level === 80);
    if (range && row.crime === crime && row.time === year) {
      ranges[row.district] = [range.lower, range.upper];
    }
  }
  return { year, ranges };
}
