import type { District } from '@/api/types';
import { properName } from '@/format/proper-name';
import type { Locale } from '@/i18n/locales';

export type Place = [name: string, state: string, stateCode: string];

/** Every district that has a series or a polygon, by code. */
export type Places = Record<string, Place>;

export type State = { code: string; name: string };

type Polygon = { code: string; name: string; state: string; stateCode: string };
type NamedState = { code: string; name: string; nameHi: string | null };

/** The names of places in the reader's language, in English where they are not known in it; the API's name wins. */
export function placesOf(
  districts: District[],
  polygons: Polygon[],
  states: State[],
  locale: Locale,
): Places {
  const stateNames = new Map(states.map(({ code, name }) => [code, name]));
  const places: Places = {};
  for (const { code, name, state, stateCode } of polygons) {
    places[code] = [name, stateNames.get(stateCode) ?? state, stateCode];
  }
  for (const { code, name, nameHi, state } of districts) {
    const own = locale === 'hi' && nameHi ? nameHi : properName(name);
    places[code] = [own, stateNames.get(state.code) ?? properName(state.name), state.code];
  }
  return places;
}

/** States in the alphabetical order of the reader's language. */
export function statesOf(states: NamedState[], locale: Locale): State[] {
  return states
    .map(({ code, name, nameHi }) => ({
      code,
      name: locale === 'hi' && nameHi ? nameHi : properName(name),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
