import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import type { SeriesAnswer } from '@/api/types';
import { type CrimeData, crimeData, type ForecastMap } from './crime-data';

/** Recorded years and, once the first run is `ready`, both forecast years of one crime in every district. */
export async function loadCrime(base: string, crime: string, ready = true): Promise<CrimeData> {
  const [series, maps] = await Promise.all([
    apiAt(base).series({ crime }) as Promise<SeriesAnswer>,
    ready ? loadForecastMaps(base, crime) : [],
  ]);
  return crimeData(crime, series, maps);
}

async function loadForecastMaps(base: string, crime: string): Promise<ForecastMap[]> {
  const mapOf = (time?: string) =>
    apiAt(base)
      .forecastMap({ crime, interval: LEVEL, ...(time && { time }) })
      .catch(unavailable);
  const next = await mapOf();
  if (!next) return [];
  const after = await mapOf(String(Number(next.time) + 1));
  return after ? [next, after] : [next];
}

const LEVEL = 80;

/** 503: the first run is being made. 422: this run does not look so far ahead. */
function unavailable(error: unknown): null {
  if (error instanceof CrimecastProblem && [422, 503].includes(error.status)) return null;
  throw error;
}
