import { apiOrigin } from '@/api/origin';
import type { Crime } from '@/api/types';
import { loadCrimes, loadModels } from '@/data/load';
import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { firstCrime } from '@/view/view';
import { loadPast } from './load-past';
import { loadPlace, loadPlaceForecasts, loadPlaceSeries } from './load-place';
import type { Level, Place } from './place';
import { type Story, storyOf } from './story';

export type Figure = { place: Place; crime: Crime; story: Story };

/**
 * One crime in one place, as it leaves the site: embedded, downloaded or as a picture.
 * @param wanted a crime; without one the first
 * @returns null for a place or crime that is not known
 * @throws when the API does not answer
 */
export async function loadFigure(
  { level, code }: { level: Level; code: string },
  wanted: string | undefined,
  locale: Locale,
): Promise<Figure | null> {
  const base = apiOrigin();
  const [place, crimes, models] = await Promise.all([
    loadPlace(base, level, code, locale),
    loadCrimes(base, locale),
    loadModels(base),
  ]);
  const id = wanted ?? firstCrime(crimes.map((one) => one.id));
  const crime = crimes.find((one) => one.id === id);
  if (!place || !crime) return null;
  const [{ times, data }, forecasts, past] = await Promise.all([
    loadPlaceSeries(base, place),
    loadPlaceForecasts(base, place, crime.id),
    loadPast(base, place),
  ]);
  const row = data.find((one) => one.crime === crime.id);
  const story = storyOf({
    t: speakerOf(locale),
    place,
    crime,
    times,
    recorded: row?.values ?? times.map(() => null),
    ...(row?.missing ? { missing: row.missing } : {}),
    forecasts,
    models,
    earlier: past.get(crime.id) ?? null,
  });
  return { place, crime, story };
}
