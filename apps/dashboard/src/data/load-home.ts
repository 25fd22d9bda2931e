import { apiOrigin } from '@/api/origin';
import type { Crime, Readiness } from '@/api/types';
import type { Locale } from '@/i18n/locales';
import { drawnShapes } from '@/map/shapes.server';
import { firstCrime } from '@/view/view';
import type { CrimeData } from './crime-data';
import { loadCrime, loadCrimes, loadDistricts, loadReadiness } from './load';
import { type Places, placesOf } from './places';

export type HomeData = { crimes: Crime[]; places: Places; readiness: Readiness; data: CrimeData };

/** All the map page needs; `empty` when the API has no crimes yet, `down` when it does not answer. */
export async function loadHome(
  wanted: string | undefined,
  locale: Locale,
): Promise<HomeData | 'empty' | 'down'> {
  const base = apiOrigin();
  try {
    const [crimes, districts, readiness] = await Promise.all([
      loadCrimes(base, locale),
      loadDistricts(base),
      loadReadiness(base),
    ]);
    if (crimes.length === 0) return 'empty';
    const ids = crimes.map(({ id }) => id);
    const crime = wanted && ids.includes(wanted) ? wanted : firstCrime(ids);
    const data = await loadCrime(base, crime);
    return { crimes, places: placesOf(districts, drawnShapes().districts), readiness, data };
  } catch {
    return 'down';
  }
}
