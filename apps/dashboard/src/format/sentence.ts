import { casesOf } from './crime-phrase';
import { formatAbout, formatCount, formatRange } from './number';

export type Expectation = { time: string; mean: number; range: [number, number] | null };

export type Subject = {
  place: string;
  label: string;
  /** the last recorded year and its count, if there is one */
  last: { time: string; value: number } | null;
};

/** First line of a forecast: what is expected, how often such ranges hold, and against what. */
export function forecastSentence(subject: Subject, expected: Expectation): string {
  const range = expected.range
    ? ` (8 in 10 such ranges hold: ${formatRange(...expected.range)})`
    : '';
  const cases = casesOf(formatAbout(expected.mean), subject.label);
  const first = `In ${expected.time}, ${subject.place} is expected to record ${cases}${range}.`;
  return subject.last ? `${first} ${comparison(subject.last, expected)}` : first;
}

/** First line of a recorded year, against the year before where there is one. */
export function recordedSentence(
  subject: Omit<Subject, 'last'>,
  now: { time: string; value: number | null },
  before: { time: string; value: number | null } | null,
): string {
  const { place, label } = subject;
  if (now.value === null) {
    return `For ${now.time}, there is no figure for ${place} under this crime.`;
  }
  const cases = casesOf(formatCount(now.value), label);
  const first = `In ${now.time}, ${place} recorded ${now.value === 0 ? casesOf('no', label) : cases}`;
  return before?.value == null
    ? `${first}.`
    : `${first}; in ${before.time} it was ${formatCount(before.value)}.`;
}

function comparison(last: { time: string; value: number }, expected: Expectation): string {
  const recorded = `${last.time}, when police recorded ${formatCount(last.value)}`;
  if (Math.round(expected.mean) === last.value) return `Police recorded as many in ${last.time}.`;
  if (isClose(expected.mean, last.value)) return `That is close to ${recorded}.`;
  return `That is ${expected.mean > last.value ? 'more' : 'fewer'} than in ${recorded}.`;
}

/** Within 5 %, or within one case. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1, 0.05 * b);
}
