import { getJson } from '@/api/get-json';

/** Persons per district and year; null where no sound figure is known. */
export type Populations = { times: string[]; values: Record<string, (number | null)[]> };

type Answer = { times: string[]; data: { district: string; values: (number | null)[] }[] };

export async function loadPopulations(base: string): Promise<Populations> {
  const { times, data } = await getJson<Answer>(`${base}/v1/populations`);
  return {
    times,
    values: Object.fromEntries(data.map(({ district, values }) => [district, values])),
  };
}

export function populationAt(
  { times, values }: Populations,
  code: string,
  year: string,
): number | null {
  return values[code]?.[times.indexOf(year)] ?? null;
}
