import type { Forecast } from '@/api/types';
import type { ChartData } from '@/chart/chart-data';
import { shortModelName } from '@/format/model-name';
import type { StoryInput } from './story-input';

/** What can mislead about these numbers; the API's own notes are in English whatever the page is in. */
export type Note = { text: string; english: boolean };

const SMALL = 10;

/** Everything a reader should know before trusting the numbers of one crime in one place. */
export function notesOf(input: StoryInput, main: Forecast | undefined, chart: ChartData): Note[] {
  const { place, crime } = input;
  const given = [
    ...place.notes,
    ...(crime.note ? [crime.note] : []),
    ...place.crimeNotes.flatMap((entry) => (entry.crime === crime.id ? [entry.note] : [])),
  ];
  return [
    ...given.map((text) => ({ text, english: true })),
    ...[...ofForecast(input, main, chart), ...ofMissing(input)].map((text) => ({
      text,
      english: false,
    })),
  ];
}

function ofForecast(
  { t, forecasts, models }: StoryInput,
  main: Forecast | undefined,
  chart: ChartData,
) {
  const notes: string[] = [];
  if (forecasts === null) notes.push(t('district.note.training'));
  const fallback = main?.fallback;
  if (fallback) {
    const why = t(`district.why.${fallback.reason}`);
    const simpler = models.find(({ id }) => id === fallback.to)?.label ?? fallback.to;
    notes.push(
      fallback.to === null
        ? t('district.note.none', { why })
        : t('district.note.simpler', { why, model: shortModelName(t, fallback.to, simpler ?? '') }),
    );
  }
  const expected = chart.forecasts[0]?.mean;
  if (expected !== undefined && expected < SMALL) notes.push(t('district.note.small'));
  return notes;
}

/** A sum that lacks districts says in which years, and how many. */
function ofMissing({ t, times, missing }: StoryInput): string[] {
  const years = (missing ?? []).flatMap((count, i) => (count > 0 ? [`${times[i]}: ${count}`] : []));
  return years.length ? [t('district.note.partial', { years: years.join(', ') })] : [];
}
