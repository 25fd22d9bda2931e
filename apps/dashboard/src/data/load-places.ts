import { apiAt } from '@/api/api';
import type { Locale } from '@/i18n/locales';
import { drawnShapes } from '@/map/shapes.server';
import { loadDistricts } from './load';
import { type Places, placesOf, type State, statesOf } from './places';

/** All districts and states under the names the reader knows; on the server. */
export async function loadPlaces(
  base: string,
  locale: Locale,
): Promise<{ places: Places; states: State[] }> {
  const [districts, answer] = await Promise.all([loadDistricts(base), apiAt(base).states()]);
  const states = statesOf(answer.data, locale);
  return { states, places: placesOf(districts, drawnShapes().districts, states, locale) };
}
