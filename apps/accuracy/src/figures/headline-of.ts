import type { Period } from '@crimecast/data';
import type { Headline, Summary } from '@crimecast/eval';
import { meanOf } from './mean-of.js';

/** The scores of a model over all crimes for one period; `undefined` where it was not tested. */
export function headlineOf(
  { headlines }: Summary,
  model: string,
  time: Period,
  horizon = 1,
): Headline | undefined {
  return headlines.find(
    (one) => one.model === model && one.time === time && one.horizon === horizon,
  );
}

/** The mean over periods of a headline score; `null` where one of them is missing. */
export function meanHeadline(
  summary: Summary,
  model: string,
  times: readonly Period[],
  pick: (headline: Headline) => number | null,
  horizon = 1,
): number | null {
  const values = times.map((time) => {
    const headline = headlineOf(summary, model, time, horizon);
    return headline && pick(headline);
  });
  return meanOf(values);
}
