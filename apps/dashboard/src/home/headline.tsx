import type { Crime } from '@/api/types';
import { type Area, areaIn } from '@/data/area';
import type { State } from '@/data/places';
import { nationalSentence } from '@/format/national-sentence';
import { forecastSentence, recordedSentence } from '@/format/sentence';
import type { Speaker } from '@/i18n/speaker';

type Props = { t: Speaker; crimes: Crime[]; states: State[]; area: Area; year: string };

/** The page's first line: the whole country, or the state looked at, in the chosen year. */
export function Headline(props: Props) {
  return (
    <h1 className="mb-5 max-w-[68ch] text-title font-semibold text-pretty">{sentenceOf(props)}</h1>
  );
}

function sentenceOf({ t, crimes, states, area, year }: Props): string {
  const label = crimes.find(({ id }) => id === area.crime)?.label ?? area.crime;
  const forecast = !area.times.includes(year);
  const now = areaIn(area, year) ?? { time: year, value: null, range: null };
  const before = areaIn(area, forecast ? area.times.at(-1)! : String(Number(year) - 1));
  const place = states.find(({ code }) => code === area.state)?.name;
  if (place === undefined) return nationalSentence(t, label, { ...now, forecast }, before);
  if (!forecast || now.value === null) return recordedSentence(t, { place, label }, now, before);
  const last = before?.value == null ? null : { time: before.time, value: before.value };
  const expected = { time: year, mean: now.value, range: now.range };
  return forecastSentence(t, { place, label, last }, expected);
}
