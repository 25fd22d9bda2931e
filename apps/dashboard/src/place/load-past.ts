import { apiAt } from '@/api/api';
import type { EarlierForecast } from '@/chart/chart-data';
import type { Place } from './place';

/** What the forecast before last had said of the last recorded year, by crime; empty where it said nothing. */
export async function loadPast(
  base: string,
  place: Pick<Place, 'level' | 'code'>,
): Promise<Map<string, EarlierForecast>> {
  // Ranges of sums are not kept for past forecasts.
  if (place.level !== 'district') return new Map();
  const past = await apiAt(base)
    .pastForecasts({ district: place.code })
    .catch(() => null);
  if (!past) return new Map();
  const { origin, time, data } = past;
  return new Map(
    data.flatMap(({ crime, mean, intervals }) =>
      mean === null ? [] : [[crime, { origin, time, mean, intervals }] as const],
    ),
  );
}
