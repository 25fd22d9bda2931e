import { apiOrigin } from '@/api/origin';
import { loadCrimes } from '@/data/load';
import { loadCrime } from '@/data/load-crime';
import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { loadFigure } from '@/place/load-figure';
import { readPlacePath } from '@/place/read-place-path';
import { firstCrime } from '@/view/view';
import { mapCard } from './map-card';
import { placeCard } from './place-card';

/**
 * The drawing behind an address of a preview: `map.png` or `district/490/burglary.png`.
 * @returns null where there is none
 * @throws when the API does not answer
 */
export async function pictureOf(path: string[], locale: Locale): Promise<string | null> {
  const t = speakerOf(locale);
  if (path.length === 1 && path[0] === 'map.png') {
    const crimes = await loadCrimes(apiOrigin(), locale);
    const id = firstCrime(crimes.map((crime) => crime.id));
    const label = crimes.find((crime) => crime.id === id)?.label ?? id;
    return mapCard(t, await loadCrime(apiOrigin(), id, false), label);
  }
  const place = readPlacePath(path);
  const crime = /^([\w-]+)\.png$/.exec(place?.rest[0] ?? '')?.[1];
  if (!place || !crime || place.rest.length !== 1) return null;
  const figure = await loadFigure(place, crime, locale);
  return figure && placeCard(t, figure);
}
