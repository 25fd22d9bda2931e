import { ApiProblem, getJson } from '@/api/get-json';
import { paths } from '@/api/paths';
import type {
  Crime,
  Dataset,
  District,
  Forecast,
  ForecastsAnswer,
  List,
  Model,
  Quality,
  Readiness,
  SeriesAnswer,
} from '@/api/types';
import { type CrimeData, crimeData } from './crime-data';

/** The browser asks the dashboard, which passes it on. */
export const PROXY = '/api';

export function loadReadiness(base: string): Promise<Readiness> {
  return getJson<Readiness>(base + paths.ready, { accept: [503] });
}

export async function loadCrimes(base: string): Promise<Crime[]> {
  return (await getJson<List<Crime>>(base + paths.crimes)).data;
}

export async function loadDistricts(base: string): Promise<District[]> {
  return (await getJson<List<District>>(base + paths.districts)).data;
}

/** Districts by any name they go by, the best first. */
export async function searchDistricts(base: string, q: string): Promise<District[]> {
  return (await getJson<List<District>>(base + paths.search(q))).data;
}

export async function loadDistrict(base: string, code: string): Promise<District | null> {
  const answer = getJson<{ data: District }>(base + paths.district(code)).then(({ data }) => data);
  return answer.catch(nullOn(404));
}

export async function loadModels(base: string): Promise<Model[]> {
  return (await getJson<List<Model>>(base + paths.models)).data;
}

/** Recorded years and, once the first run is `ready`, the forecast of one crime in every district. */
export async function loadCrime(base: string, crime: string, ready = true): Promise<CrimeData> {
  const [series, forecasts] = await Promise.all([
    getJson<SeriesAnswer>(base + paths.series({ crime })),
    ready
      ? getJson<ForecastsAnswer>(base + paths.forecasts({ crime })).catch(nullOn(503))
      : Promise.resolve(null),
  ]);
  return crimeData(crime, series, forecasts);
}

/** All crimes of one district. */
export function loadDistrictSeries(base: string, district: string): Promise<SeriesAnswer> {
  return getJson<SeriesAnswer>(base + paths.series({ district }));
}

/** Forecasts of one district by every model, for one crime or (default model only) for all. */
export async function loadDistrictForecasts(
  base: string,
  district: string,
  crime?: string,
): Promise<Forecast[] | null> {
  const query = crime ? { district, crime, model: 'all' } : { district };
  const answer = getJson<ForecastsAnswer>(base + paths.forecasts(query)).then(({ data }) => data);
  return answer.catch(nullOn(503));
}

function nullOn(status: number) {
  return (error: unknown): null => {
    if (error instanceof ApiProblem && error.status === status) return null;
    throw error;
  };
}

export function loadDataset(base: string): Promise<Dataset> {
  return getJson<Dataset>(base + paths.dataset);
}

export function loadQuality(base: string): Promise<Quality> {
  return getJson<Quality>(base + paths.quality);
}
