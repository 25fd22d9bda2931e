import { apiOrigin } from '@/api/origin';
import type { Crime } from '@/api/types';
import { loadCrimes, searchDistricts } from '@/data/load';
import { loadPlaces } from '@/data/load-places';
import type { Places } from '@/data/places';
import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { loadPeople } from '@/place/load-people';
import { loadPlace, loadPlaceForecasts, loadPlaceSeries } from '@/place/load-place';
import type { Place } from '@/place/place';
import { one } from '@/view/search-params';
import { type Chosen, type CompareView, MOST, placeKey, readCompareView } from './compare-view';
import type { Compared } from './compared-lines';

export type ComparePageData = {
  view: CompareView;
  crimes: Crime[];
  /** those of the view that exist, in its order */
  places: Place[];
  series: Compared[];
  /** what can be added, by the key it has in the address */
  choices: Places;
  /** a name typed without scripts that no place goes by */
  unknown: string | null;
};

/** All that the comparison needs; null when the API does not answer. */
export async function loadComparePage(
  parameters: Record<string, string | string[] | undefined>,
  locale: Locale,
): Promise<ComparePageData | null> {
  const base = apiOrigin();
  try {
    const [crimes, named] = await Promise.all([loadCrimes(base, locale), loadPlaces(base, locale)]);
    const asked = readCompareView(
      parameters,
      crimes.map(({ id }) => id),
    );
    const typed = one(parameters.add)?.trim() || null;
    const found = typed ? await foundByName(base, typed) : null;
    const wanted = found ? [...asked.places, found].slice(-MOST) : asked.places;
    const loaded = await Promise.all(
      wanted.map((chosen) => loadPlace(base, chosen.level, chosen.code, locale)),
    );
    const places = loaded.filter((place) => place !== null);
    const view = { ...asked, places: places.map(({ level, code }) => ({ level, code })) };
    const series = await comparedSeries(base, view, places, crimes);
    const t = speakerOf(locale);
    const choices: Places = { ...named.places };
    for (const { code, name } of named.states)
      choices[`s${code}`] = [name, t('compare.state'), code];
    choices.india = [t('place.india'), t('compare.country'), ''];
    return { view, crimes, places, series, choices, unknown: typed && !found ? typed : null };
  } catch {
    return null;
  }
}

async function comparedSeries(
  base: string,
  view: CompareView,
  places: Place[],
  crimes: Crime[],
): Promise<Compared[]> {
  const shown = view.by === 'places' ? places : places.slice(0, 1);
  const all = await Promise.all(
    shown.map(async (place) => {
      const [series, forecasts, people] = await Promise.all([
        loadPlaceSeries(base, place),
        loadPlaceForecasts(base, place),
        loadPeople(base, place),
      ]);
      const ids = view.by === 'places' ? view.crimes.slice(0, 1) : view.crimes;
      return ids.map((id) => ({
        id: view.by === 'places' ? placeKey(place) : id,
        name:
          view.by === 'places'
            ? place.name
            : (crimes.find((crime) => crime.id === id)?.label ?? id),
        times: series.times,
        recorded:
          series.data.find(({ crime }) => crime === id)?.values ?? series.times.map(() => null),
        forecasts: (forecasts ?? []).flatMap(({ crime, time, mean, intervals }) =>
          crime === id && mean !== null ? [{ time, mean, intervals }] : [],
        ),
        persons: people.persons,
      }));
    }),
  );
  return all.flat();
}

/** The district that goes best by a name; for readers without scripts. */
async function foundByName(base: string, name: string): Promise<Chosen | null> {
  const [first] = await searchDistricts(base, name);
  return first ? { level: 'district', code: first.code } : null;
}
