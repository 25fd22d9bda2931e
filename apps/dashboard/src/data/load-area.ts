import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import type { Area } from './area';

/**
 * One crime in a state or in India as a whole. The API's totals are coherent: the districts add up to them.
 * @param state null for India
 */
export async function loadArea(base: string, crime: string, state: string | null): Promise<Area> {
  const query = state
    ? { level: 'state' as const, crime, state }
    : { level: 'india' as const, crime };
  const [series, forecasts] = await Promise.all([
    apiAt(base).series(query),
    apiAt(base).forecasts(query).catch(stillTraining),
  ]);
  const own = (row: { state?: string | undefined }) => state === null || row.state === state;
  return {
    crime,
    state,
    times: series.times,
    values: series.data.find(own)?.values ?? series.times.map(() => null),
    forecasts: (forecasts?.data ?? [])
      .filter(own)
      .flatMap(({ time, mean, intervals }) =>
        time === undefined || mean == null ? [] : [{ time, mean, intervals: intervals ?? [] }],
      ),
  };
}

function stillTraining(error: unknown): null {
  if (error instanceof CrimecastProblem && error.status === 503) return null;
  throw error;
}
