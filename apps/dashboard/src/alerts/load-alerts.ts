import { type Answer, CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import type { Crime } from '@/api/types';
import { loadCrimes, loadDistricts } from '@/data/load';
import { type Places, placesOf, type State, statesOf } from '@/data/places';
import type { Locale } from '@/i18n/locales';
import type { Group } from './form-choices';

export type AlertsAbout = Answer<'/v1/alerts'>;
export type Alert = Answer<'/v1/alerts/subscriptions'>['data'][number];

export type AlertsPage = {
  about: AlertsAbout;
  crimes: Crime[];
  groups: Group[];
  places: Places;
  states: State[];
};

/** What the page of alerts needs; null when the API does not answer. */
export async function loadAlertsPage(locale: Locale): Promise<AlertsPage | null> {
  const base = apiOrigin();
  const api = apiAt(base);
  try {
    const [about, crimes, groups, districts, states] = await Promise.all([
      api.aboutAlerts(),
      loadCrimes(base, locale),
      api.groups(),
      loadDistricts(base),
      api.states(),
    ]);
    const named = statesOf(states.data, locale);
    const places = placesOf(districts, [], named, locale);
    return { about, crimes, groups: groups.data, places, states: named };
  } catch {
    return null;
  }
}

/** The alerts of who holds the token; a sentence where it is refused; null when nobody answers. */
export async function loadOwnAlerts(token: string): Promise<Alert[] | string | null> {
  try {
    return (await apiAt(apiOrigin()).alerts(token)).data;
  } catch (error) {
    return error instanceof CrimecastProblem && error.status < 500 ? error.detail : null;
  }
}
