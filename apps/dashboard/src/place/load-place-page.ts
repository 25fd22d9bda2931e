import { apiOrigin } from '@/api/origin';
import type { Crime, Forecast, Model } from '@/api/types';
import type { EarlierForecast } from '@/chart/chart-data';
import { loadCrimes, loadModels } from '@/data/load';
import type { Locale } from '@/i18n/locales';
import { firstCrime } from '@/view/view';
import { type Around, loadAround } from './load-around';
import { type Driver, loadDrivers } from './load-drivers';
import { loadPast } from './load-past';
import { loadPeople, type People } from './load-people';
import { loadPlace, loadPlaceForecasts, loadPlaceSeries, type PlaceSeries } from './load-place';
import type { Level, Place } from './place';

export type PlacePageData = {
  place: Place;
  crime: Crime;
  crimes: Crime[];
  models: Model[];
  /** of every crime */
  series: PlaceSeries;
  /** of the chosen crime by every model */
  forecasts: Forecast[] | null;
  /** of every crime by the default model */
  overview: Forecast[] | null;
  past: Map<string, EarlierForecast>;
  around: Around;
  people: People;
  drivers: Driver[];
};

/** All that a place's page needs; `unknown` for a code of no place or without any crimes, `down` when the API fails. */
export async function loadPlacePage(
  level: Level,
  code: string,
  wanted: string | undefined,
  locale: Locale,
): Promise<PlacePageData | 'unknown' | 'down'> {
  const base = apiOrigin();
  try {
    const [place, crimes, models] = await Promise.all([
      loadPlace(base, level, code, locale),
      loadCrimes(base, locale),
      loadModels(base),
    ]);
    if (!place || crimes.length === 0) return 'unknown';
    const id = wanted ?? firstCrime(crimes.map((one) => one.id));
    const crime = crimes.find((one) => one.id === id) ?? crimes[0]!;
    const [series, forecasts, overview, past, around, people] = await Promise.all([
      loadPlaceSeries(base, place),
      loadPlaceForecasts(base, place, crime.id),
      loadPlaceForecasts(base, place),
      loadPast(base, place),
      loadAround(base, place, crime.id, locale),
      loadPeople(base, place),
    ]);
    const own = series.data.find((row) => row.crime === crime.id)?.values ?? [];
    const drivers = forecasts ? await loadDrivers(base, place, crime.id, own) : [];
    return {
      place,
      crime,
      crimes,
      models,
      series,
      forecasts,
      overview,
      past,
      around,
      people,
      drivers,
    };
  } catch {
    return 'down';
  }
}
