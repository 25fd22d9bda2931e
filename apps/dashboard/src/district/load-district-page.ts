import { apiOrigin } from '@/api/origin';
import type { Crime, District, Forecast, Model, SeriesAnswer } from '@/api/types';
import {
  loadCrimes,
  loadDistrict,
  loadDistrictForecasts,
  loadDistrictSeries,
  loadModels,
} from '@/data/load';
import type { Locale } from '@/i18n/locales';
import { firstCrime } from '@/view/view';

export type DistrictPageData = {
  district: District;
  crime: Crime;
  crimes: Crime[];
  series: SeriesAnswer;
  /** of the chosen crime by every model */
  forecasts: Forecast[] | null;
  /** of every crime by the default model */
  overview: Forecast[] | null;
  models: Model[];
};

/** All a district's page needs; `unknown` for a code without figures, `down` when the API does not answer. */
export async function loadDistrictPage(
  code: string,
  wanted: string | undefined,
  locale: Locale,
): Promise<DistrictPageData | 'unknown' | 'down'> {
  const base = apiOrigin();
  try {
    const [district, crimes, models] = await Promise.all([
      loadDistrict(base, code),
      loadCrimes(base, locale),
      loadModels(base),
    ]);
    if (!district) return 'unknown';
    const id = wanted ?? firstCrime(crimes.map((crime) => crime.id));
    const crime = crimes.find((candidate) => candidate.id === id) ?? crimes[0]!;
    const [series, forecasts, overview] = await Promise.all([
      loadDistrictSeries(base, code),
      loadDistrictForecasts(base, code, crime.id),
      loadDistrictForecasts(base, code),
    ]);
    return { district, crime, crimes, series, forecasts, overview, models };
  } catch {
    return 'down';
  }
}
