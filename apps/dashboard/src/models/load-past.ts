import type { Answer } from '@crimecast/client';
import { apiAt } from '@/api/api';

type PastAnswer = Answer<'/v1/forecasts/past'>;

export type PastForecast = PastAnswer['data'][number] & { time: string };

/** What the default model had said of the last recorded year, in every district; null before the first training. */
export async function loadPast(base: string, crime: string): Promise<PastForecast[] | null> {
  const query = { crime };
  const { data } = await apiAt(base).http.GET('/v1/forecasts/past', { params: { query } });
  // The address also answers CSV, as text; JSON was asked for.
  const answer = data as PastAnswer | undefined;
  return answer?.data.map((row) => ({ ...row, time: answer.time })) ?? null;
}
