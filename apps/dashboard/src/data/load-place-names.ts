import { apiAt } from '@/api/api';
import { properName } from '@/format/proper-name';
import type { Locale } from '@/i18n/locales';

export type PlaceName = { name: string; state: string; stateCode: string };
export type PlaceNames = {
  districts: Map<string, PlaceName>;
  /** by code, as the reader's alphabet sorts them */
  states: { code: string; name: string }[];
};

/** What districts and states are called in the reader's language, where that is known. */
export async function loadPlaceNames(base: string, locale: Locale): Promise<PlaceNames> {
  const api = apiAt(base);
  const [{ data: districts }, { data: states }] = await Promise.all([
    api.districts(),
    api.states(),
  ]);
  const called = (row: { name?: string | undefined; nameHi?: string | null | undefined }) =>
    (locale === 'hi' && row.nameHi) || properName(row.name ?? '');
  const stateNames = new Map(states.map((state) => [state.code, called(state)]));
  return {
    districts: new Map(
      districts.map((row) => [
        row.code!,
        {
          name: called(row),
          state: stateNames.get(row.state!.code) ?? properName(row.state!.name),
          stateCode: row.state!.code,
        },
      ]),
    ),
    states: [...stateNames]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
  };
}
