import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import type { Forecast, SeriesAnswer } from '@/api/types';
import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { districtPlace, indiaPlace, type Level, type Place, statePlace } from './place';

/** One crime's counts in one place; `missing` counts the districts a sum lacks, per year. */
export type PlaceRow = { crime: string; values: (number | null)[]; missing?: number[] };
export type PlaceSeries = { times: string[]; data: PlaceRow[] };
type Where = Pick<Place, 'level' | 'code'>;

/** A place by its code, in the reader's language; null when there is none. */
export async function loadPlace(
  base: string,
  level: Level,
  code: string,
  locale: Locale,
): Promise<Place | null> {
  const api = apiAt(base);
  if (level === 'india') return indiaPlace(speakerOf(locale));
  try {
    if (level === 'state') return statePlace((await api.state(code)).data, locale);
    const [{ data: district }, { data: states }] = await Promise.all([
      api.district(code),
      api.states(),
    ]);
    const state = states.find((one) => one.code === district.state.code);
    return districtPlace(district, locale, state);
  } catch (error) {
    if (error instanceof CrimecastProblem && error.status === 404) return null;
    throw error;
  }
}

/** Recorded counts of every crime in a place. */
export async function loadPlaceSeries(base: string, where: Where): Promise<PlaceSeries> {
  const { times, data } = (await apiAt(base).series(queryOf(where))) as SeriesAnswer;
  return { times, data };
}

/** Forecasts of a place: of one crime by every model, or of all crimes by the default one; null before the first run. */
export async function loadPlaceForecasts(
  base: string,
  where: Where,
  crime?: string,
): Promise<Forecast[] | null> {
  const one = crime ? { crime, model: 'all' } : {};
  try {
    return (await apiAt(base).forecasts({ ...queryOf(where), ...one })).data as Forecast[];
  } catch (error) {
    if (error instanceof CrimecastProblem && error.status === 503) return null;
    throw error;
  }
}

function queryOf({ level, code }: Where) {
  if (level === 'district') return { district: code };
  return level === 'state' ? ({ level, state: code } as const) : ({ level } as const);
}
