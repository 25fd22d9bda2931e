import type { Answer } from '@crimecast/client';
import { apiAt } from '@/api/api';

export type Populations = Answer<'/v1/populations'>;

/** Persons per district and year. */
export function loadPopulations(base: string): Promise<Populations> {
  return apiAt(base).populations();
}

/**
 * Persons in districts together.
 * @returns null for a year in which one of them has no sound figure, without districts, and for a single
 * district whose police and people are counted in different bounds
 */
export function personsIn(
  { times, data }: Populations,
  districts: string[],
  time: string,
): number | null {
  const at = times.indexOf(time);
  let sum = 0;
  for (const code of districts) {
    const row = data.find(({ district }) => district === code);
    const value = row?.values[at] ?? null;
    if (value === null || (row?.misleads && districts.length === 1)) return null;
    sum += value;
  }
  return districts.length > 0 ? sum : null;
}
