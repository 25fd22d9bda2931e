import { casesOf } from './crime-phrase';
import { formatLakh } from './lakh';
import { formatCount, roundForReading } from './number';

type Total = { time: string; value: number | null };

/** The headline of the map: all districts together in the chosen year, against the year before. */
export function nationalSentence(
  label: string,
  now: Total & { forecast: boolean },
  before: Total | null,
): string {
  const year = now.time;
  if (now.value === null) {
    return now.forecast
      ? `The forecast for ${year} is still being made.`
      : `There are no figures for ${year} under this crime.`;
  }
  const count = now.forecast
    ? `about ${formatLakh(roundForReading(now.value))}`
    : formatCount(now.value);
  const verb = now.forecast ? 'are expected to record' : 'recorded';
  const first = `In ${year}, India’s districts ${verb} ${casesOf(count, label)}`;
  if (before?.value == null) return `${first}.`;
  return `${first}, ${change(now.value, before.value)} ${before.time}.`;
}

function change(now: number, before: number): string {
  if (before === 0) return now === 0 ? 'as in' : 'after none in';
  const percent = Math.round((100 * (now - before)) / before);
  if (percent === 0) return 'about as many as in';
  return `${Math.abs(percent)}% ${percent > 0 ? 'more' : 'fewer'} than in`;
}
