import type { Speaker } from '@/i18n/speaker';
import type { Note } from '@/place/note';
import type { ComparePageData } from './load-compare';

/** What can mislead about each of the compared series, each with the name of its place. */
export function notesToCompare(t: Speaker, { view, places, crimes }: ComparePageData): Note[] {
  const shown = view.by === 'places' ? places : places.slice(0, 1);
  const ids = view.by === 'places' ? view.crimes.slice(0, 1) : view.crimes;
  const general = crimes.flatMap(({ id, note }) => (note && ids.includes(id) ? [note] : []));
  const ofPlaces = shown.flatMap((place) =>
    [
      ...place.notes,
      ...place.crimeNotes.flatMap(({ crime, note }) => (ids.includes(crime) ? [note] : [])),
    ].map((note) => `${t('compare.noteOf', { name: place.name })} ${note}`),
  );
  return [...new Set([...general, ...ofPlaces])].map((text) => ({ text, english: true }));
}
