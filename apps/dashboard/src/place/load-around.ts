import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import type { Forecast } from '@/api/types';
import { loadDistricts } from '@/data/load';
import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { indiaPlace, nameIn, type Place } from './place';

export type AroundRow = {
  place: Pick<Place, 'level' | 'code' | 'name'>;
  values: (number | null)[];
  /** by year, the nearest first */
  forecasts: Forecast[];
};
/** Places beside or inside a place, by name, and the larger place it is part of. */
export type Around = { times: string[]; rows: AroundRow[]; larger: AroundRow | null };
type Rows = {
  times: string[];
  data: { state?: string; district?: string; values?: (number | null)[] }[];
};

/** What one crime did around a place: a district's neighbours, a state's districts, India's states. */
export async function loadAround(
  base: string,
  place: Place,
  crime: string,
  locale: Locale,
): Promise<Around> {
  const inside = place.level === 'state' ? { state: place.code } : {};
  const [districts, names] = await Promise.all([
    place.level === 'india' ? null : figures(base, { ...inside, crime }),
    namesOf(base, place, locale),
  ]);
  const states = await figures(base, { level: place.level === 'state' ? 'india' : 'state', crime });
  const parts = place.level === 'india' ? states : districts!;
  const level = place.level === 'india' ? 'state' : 'district';
  const rows = names
    .map(({ code, name }) => parts.row({ level, code, name }))
    .filter((row) => row.values.some((value) => value !== null))
    .sort((a, b) => a.place.name.localeCompare(b.place.name, locale));
  return { times: parts.times, rows, larger: largerOf(place, states, locale) };
}

function largerOf(place: Place, figures: Figures, locale: Locale): AroundRow | null {
  if (place.level === 'india') return null;
  if (place.level === 'state') return figures.row(indiaPlace(speakerOf(locale)));
  return figures.row({ level: 'state', ...place.state! });
}

type Figures = { times: string[]; row: (place: AroundRow['place']) => AroundRow };

async function figures(
  base: string,
  query: { level?: 'state' | 'india'; state?: string; crime: string },
): Promise<Figures> {
  const api = apiAt(base);
  const [series, forecasts] = await Promise.all([
    api.series(query) as Promise<Rows>,
    api.forecasts(query).then(({ data }) => data as Forecast[], noneYet),
  ]);
  const belongs =
    ({ level, code }: AroundRow['place']) =>
    (row: { state?: string; district?: string }) =>
      level === 'india' || (level === 'state' ? row.state : row.district) === code;
  return {
    times: series.times,
    row: (place) => ({
      place,
      values: series.data.find(belongs(place))?.values ?? [],
      forecasts: forecasts.filter(belongs(place)),
    }),
  };
}

async function namesOf(base: string, place: Place, locale: Locale) {
  const api = apiAt(base);
  if (place.level === 'india') {
    const { data } = await api.states();
    return data.map((state) => ({ code: state.code, name: nameIn(locale, state) }));
  }
  const all = await loadDistricts(base);
  const name = new Map(all.map((district) => [district.code, nameIn(locale, district)]));
  const { data } =
    place.level === 'state' ? await api.state(place.code) : await api.district(place.code);
  const wanted =
    'neighbours' in data ? (data.neighbours ?? []) : 'districts' in data ? data.districts : [];
  return wanted.map((one) => ({ code: one.code, name: name.get(one.code) ?? one.name }));
}

function noneYet(error: unknown): Forecast[] {
  if (error instanceof CrimecastProblem && error.status === 503) return [];
  throw error;
}
