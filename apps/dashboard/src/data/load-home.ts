import { apiOrigin } from '@/api/origin';
import type { Crime, Readiness } from '@/api/types';
import type { Locale } from '@/i18n/locales';
import { readView, type View } from '@/view/view';
import type { Area } from './area';
import type { CrimeData } from './crime-data';
import { type Extra, loadExtra } from './extra';
import { loadCrimes, loadReadiness } from './load';
import { loadArea } from './load-area';
import { loadCrime } from './load-crime';
import { loadPlaces } from './load-places';
import type { Places, State } from './places';

export type HomeData = {
  crimes: Crime[];
  places: Places;
  states: State[];
  readiness: Readiness;
  /** the view that the data below was loaded for */
  view: View;
  data: CrimeData;
  area: Area;
  extra: Extra;
};

/** All the map and its table need; `empty` when the API has no crimes yet, `down` when it does not answer. */
export async function loadHome(
  wanted: { get(name: string): string | null },
  locale: Locale,
): Promise<HomeData | 'empty' | 'down'> {
  const base = apiOrigin();
  try {
    const [crimes, named, readiness] = await Promise.all([
      loadCrimes(base, locale),
      loadPlaces(base, locale),
      loadReadiness(base),
    ]);
    if (crimes.length === 0) return 'empty';
    const view = readView(wanted, { crimes, states: named.states });
    const [data, area, extra] = await Promise.all([
      loadCrime(base, view.crime),
      loadArea(base, view.crime, view.state),
      loadExtra(base, view.measure, view.crime),
    ]);
    // The police heads behind a crime are not shown here and would only add weight to the page.
    const light = crimes.map((crime) => ({ ...crime, heads: [] }));
    return { crimes: light, ...named, readiness, view, data, area, extra };
  } catch {
    return 'down';
  }
}
