import { type Answer, CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import type { Crime } from '@/api/types';
import { loadCrimes } from '@/data/load';
import { loadPlaces } from '@/data/load-places';
import type { Places, State } from '@/data/places';
import type { Locale } from '@/i18n/locales';
import { firstCrime } from '@/view/view';

export type Risk = Answer<'/v1/risk'>;
export type Anomalies = Answer<'/v1/anomalies'>;
/** Why a list is not there: the run has none, or it is still being made. */
export type Absent = 'missing' | 'training';

export type OutlookPage = {
  crimes: Crime[];
  crime: Crime;
  places: Places;
  states: State[];
  risk: Risk | Absent;
  anomalies: Anomalies | Absent;
};

/** Chances for the next year and surprises of the last one, of one crime. */
export async function loadOutlook(
  wanted: string | undefined,
  locale: Locale,
): Promise<OutlookPage | 'empty' | 'down'> {
  const base = apiOrigin();
  try {
    const [crimes, { places, states }] = await Promise.all([
      loadCrimes(base, locale),
      loadPlaces(base, locale),
    ]);
    const usual = firstCrime(crimes.map(({ id }) => id));
    const crime = crimes.find(({ id }) => id === wanted) ?? crimes.find(({ id }) => id === usual);
    if (!crime) return 'empty';
    const [risk, anomalies] = await Promise.all([
      apiAt(base).risk({ crime: crime.id }).catch(absent),
      apiAt(base).anomalies({ crime: crime.id }).catch(absent),
    ]);
    return { crimes, crime, places, states, risk, anomalies };
  } catch {
    return 'down';
  }
}

function absent(error: unknown): Absent {
  if (error instanceof CrimecastProblem && error.status === 404) return 'missing';
  if (error instanceof CrimecastProblem && error.status === 503) return 'training';
  throw error;
}
