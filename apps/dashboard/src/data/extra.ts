import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import type { Measure } from '@/measure/measure';
import { type Chances, chancesOf } from './chances';
import { type PastForecast, pastForecastOf } from './past-forecast';
import { type Populations, populationsOf } from './populations';

/** What a measure needs besides the cases; null where this API does not have it. */
export type Extra = {
  populations?: Populations | null;
  past?: PastForecast | null;
  chances?: Chances | null;
};

export async function loadExtra(base: string, measure: Measure, crime: string): Promise<Extra> {
  const api = apiAt(base);
  if (measure === 'rate') {
    return { populations: await orNull(api.populations().then(populationsOf)) };
  }
  if (measure === 'range') {
    const past = api.pastForecasts({ crime }).then((answer) => pastForecastOf(crime, answer));
    return { past: await orNull(past) };
  }
  if (measure === 'risk') {
    const chances = api.risk({ crime }).then((answer) => chancesOf(crime, answer));
    return { chances: await orNull(chances) };
  }
  return {};
}

/** An API without published figures, or still at its first training, answers that it has none. */
function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof CrimecastProblem && [404, 503].includes(error.status)) return null;
    throw error;
  });
}
