import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { ApiProblem } from '@/api/get-json';
import type { Measure } from '@/measure/measure';
import { type Chances, chancesOf } from './chances';
import { loadPastForecast, type PastForecast } from './past-forecast';
import { loadPopulations, type Populations } from './populations';

/** What a measure needs besides the cases; null where this API does not have it. */
export type Extra = {
  populations?: Populations | null;
  past?: PastForecast | null;
  chances?: Chances | null;
};

/** Whether a measure needs more than the cases. */
export function needsExtra(measure: Measure): boolean {
  return measure === 'rate' || measure === 'range' || measure === 'risk';
}

export async function loadExtra(base: string, measure: Measure, crime: string): Promise<Extra> {
  if (measure === 'rate') return { populations: await orNull(loadPopulations(base)) };
  if (measure === 'range') return { past: await orNull(loadPastForecast(base, crime)) };
  if (measure === 'risk') {
    const chances = apiAt(base)
      .risk({ crime })
      .then((answer) => chancesOf(crime, answer));
    return { chances: await orNull(chances) };
  }
  return {};
}

/** An API without published figures, or still at its first training, answers that it has none. */
function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: unknown) => {
    const status =
      error instanceof ApiProblem || error instanceof CrimecastProblem ? error.status : 0;
    if (status === 404 || status === 503) return null;
    throw error;
  });
}
