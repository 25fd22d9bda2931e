import type { Level } from '@/place/place';
import { one } from '@/view/search-params';
import { firstCrime } from '@/view/view';

export type Unit = 'count' | 'index' | 'rate';
export type Chosen = { level: Level; code: string };

/** What is compared; it lives in the address. */
export type CompareView = {
  by: 'places' | 'crimes';
  /** six at most; only the first counts where crimes are compared */
  places: Chosen[];
  /** six at most; only the first counts where places are compared */
  crimes: string[];
  as: Unit;
};

export const MOST = 6;
const FIRST_PLACES = ['490', '484'];

type Parameters = Record<string, string | string[] | undefined>;

/** The view an address means; unknown crimes are left out, and without places it begins with two. */
export function readCompareView(parameters: Parameters, known: string[]): CompareView {
  const listed = (name: string) => one(parameters[name])?.split(',').filter(Boolean);
  const crimes = [...new Set([...(listed('crime') ?? []), ...(listed('more') ?? [])])].filter(
    (id) => known.includes(id),
  );
  const as = one(parameters.as);
  return {
    by: one(parameters.by) === 'crimes' ? 'crimes' : 'places',
    places: [...new Set(listed('places') ?? (parameters.places === undefined ? FIRST_PLACES : []))]
      .flatMap((key) => readPlaceKey(key) ?? [])
      .slice(0, MOST),
    crimes: (crimes.length ? crimes : [firstCrime(known)]).slice(0, MOST),
    as: as === 'index' || as === 'rate' ? as : 'count',
  };
}

/** The address of a view; what is as usual is left out. */
export function compareAddress({ by, places, crimes, as }: CompareView): string {
  // Commas may stand in a query as they are, and are easier to read so.
  const parts = [`places=${places.map(placeKey).join(',')}`, `crime=${crimes.join(',')}`];
  if (by === 'crimes') parts.push('by=crimes');
  if (as !== 'count') parts.push(`as=${as}`);
  return `/compare?${parts.join('&')}`;
}

/** `490` is a district, `s27` a state, `india` India. */
export function placeKey({ level, code }: Chosen): string {
  if (level === 'india') return 'india';
  return level === 'state' ? `s${code}` : code;
}

/** Null for what cannot be a place. */
function readPlaceKey(key: string): Chosen | null {
  if (key === 'india') return { level: 'india', code: '' };
  if (/^s\d{2}$/.test(key)) return { level: 'state', code: key.slice(1) };
  return /^[\w-]{1,12}$/.test(key) ? { level: 'district', code: key } : null;
}
