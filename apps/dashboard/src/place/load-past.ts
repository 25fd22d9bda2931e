import { getJson } from '@/api/get-json';
import type { Interval } from '@/api/types';
import type { EarlierForecast } from '@/chart/chart-data';
import type { Place } from './place';

type PastAnswer = {
  origin: string;
  time: string;
  data: { crime: string; mean: number | null; intervals: Interval[] }[];
};

/** What the forecast before last had said of the last recorded year, by crime; empty where it said nothing. */
export async function loadPast(
  base: string,
  place: Pick<Place, 'level' | 'code'>,
): Promise<Map<string, EarlierForecast>> {
  // Ranges of sums are not kept for past forecasts.
  if (place.level !== 'district') return new Map();
  const url = `${base}/v1/forecasts/past?district=${encodeURIComponent(place.code)}`;
  const { origin, time, data } = await getJson<PastAnswer>(url).catch(() => ({
    origin: '',
    time: '',
    data: [],
  }));
  return new Map(
    data.flatMap(({ crime, mean, intervals }) =>
      mean === null ? [] : [[crime, { origin, time, mean, intervals }] as const],
    ),
  );
}
