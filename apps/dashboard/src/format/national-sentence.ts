import type { Speaker } from '@/i18n/speaker';
import { casesOf } from './crime-phrase';
import { formatLakh } from './lakh';
import { formatCount, roundForReading } from './number';

type Total = { time: string; value: number | null };

/** The headline of the map: all districts together in the chosen year, against the year before; a forecast against the last recorded. */
export function nationalSentence(
  t: Speaker,
  label: string,
  now: Total & { forecast: boolean },
  before: Total | null,
): string {
  const { time: year, value, forecast } = now;
  if (value === null) return t(`speech.india.${forecast ? 'training' : 'missing'}`, { year });
  const count = forecast
    ? t('speech.count.about', { n: formatLakh(t, roundForReading(value)) })
    : formatCount(value);
  const cases = casesOf(t, count, value, label);
  const verb = forecast ? 'expected' : 'recorded';
  if (before?.value == null) return t(`speech.india.${verb}`, { year, cases });
  const change = changeSentence(t, value, { time: before.time, value: before.value });
  return t(`speech.india.${verb}Against`, { year, cases, change });
}

/** "4% more than in 2021": a count against an earlier one. */
function changeSentence(t: Speaker, now: number, before: { time: string; value: number }): string {
  const year = before.time;
  if (before.value === 0) return t(`speech.change.${now === 0 ? 'asIn' : 'afterNone'}`, { year });
  const change = Math.round((100 * (now - before.value)) / before.value);
  if (change === 0) return t('speech.change.same', { year });
  const percent = Math.abs(change);
  return t(`speech.change.${change > 0 ? 'more' : 'fewer'}`, { year, percent });
}
