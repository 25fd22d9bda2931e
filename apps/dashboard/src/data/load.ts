import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import type { Crime, Dataset, District, Forecast, Model, Quality, Readiness } from '@/api/types';
import type { Locale } from '@/i18n/locales';
import { namedCrime } from '@/i18n/name-crime';

export { PROXY } from './proxy';

export async function loadReadiness(base: string): Promise<Readiness> {
  try {
    return (await apiAt(base).ready()) as Readiness;
  } catch (error) {
    // 503 tells what the API is doing instead.
    if (error instanceof CrimecastProblem && error.status === 503) return error.body as Readiness;
    throw error;
  }
}

/** The crimes, with the names that they have in the reader's language. */
export async function loadCrimes(base: string, locale: Locale): Promise<Crime[]> {
  return (await apiAt(base).crimes()).data.map((crime) => namedCrime(crime, locale));
}

export async function loadDistricts(base: string): Promise<District[]> {
  return (await apiAt(base).districts()).data as District[];
}

/** Districts by any name they go by, the best first. */
export async function searchDistricts(base: string, q: string): Promise<District[]> {
  return (await apiAt(base).districts({ q })).data as District[];
}

export async function loadDistrict(base: string, code: string): Promise<District | null> {
  const answer = apiAt(base).district(code);
  return answer.then(({ data }) => data).catch(nullOn(404));
}

export async function loadModels(base: string): Promise<Model[]> {
  return (await apiAt(base).models()).data;
}

/** Forecasts of a district: of one crime by every model, or of all by the default; null before the first run. */
export async function loadDistrictForecasts(
  base: string,
  district: string,
  crime?: string,
): Promise<Forecast[] | null> {
  const query = crime ? ({ district, crime, model: 'all' } as const) : { district };
  const answer = apiAt(base).forecasts(query);
  return answer.then(({ data }) => data as Forecast[]).catch(nullOn(503));
}

export function loadDataset(base: string): Promise<Dataset> {
  return apiAt(base).dataset();
}

export function loadQuality(base: string): Promise<Quality> {
  return apiAt(base).datasetQuality();
}

function nullOn(status: number) {
  return (error: unknown): null => {
    if (error instanceof CrimecastProblem && error.status === status) return null;
    throw error;
  };
}
