import type { Speaker } from '@/i18n/speaker';
import { casesOf, crimePhrase } from './crime-phrase';
import { formatAbout, formatCount, formatRange } from './number';

export type Expectation = { time: string; mean: number; range: [number, number] | null };

export type Subject = {
  place: string;
  label: string;
  /** the last recorded year and its count, if there is one */
  last: { time: string; value: number } | null;
};

/** First line of a forecast: what is expected, how often such ranges hold, and against what. */
export function forecastSentence(t: Speaker, subject: Subject, expected: Expectation): string {
  const { place, label, last } = subject;
  const { time: year, mean, range } = expected;
  const cases = casesOf(t, formatAbout(t, mean), mean, label);
  const first = range
    ? t('speech.forecast.ranged', { year, place, cases, range: formatRange(t, ...range) })
    : t('speech.forecast.plain', { year, place, cases });
  return last ? `${first} ${comparison(t, last, expected)}` : first;
}

/** First line of a recorded year, against the year before where there is one. */
export function recordedSentence(
  t: Speaker,
  { place, label }: Omit<Subject, 'last'>,
  now: { time: string; value: number | null },
  before: { time: string; value: number | null } | null,
): string {
  const { time: year, value } = now;
  if (value === null) return t('speech.recorded.missing', { year, place });
  const cases =
    value === 0
      ? t('speech.noCases', { crime: crimePhrase(label) })
      : casesOf(t, formatCount(value), value, label);
  if (before?.value == null) return t('speech.recorded.alone', { year, place, cases });
  const earlier = { beforeYear: before.time, before: formatCount(before.value) };
  return t('speech.recorded.before', { year, place, cases, ...earlier });
}

function comparison(
  t: Speaker,
  { time: year, value }: { time: string; value: number },
  { mean }: Expectation,
): string {
  const count = formatCount(value);
  if (Math.round(mean) === value) return t('speech.against.same', { year });
  if (isClose(mean, value)) return t('speech.against.close', { year, count });
  return t(`speech.against.${mean > value ? 'more' : 'fewer'}`, { year, count });
}

/** Within 5 %, or within one case. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1, 0.05 * b);
}
