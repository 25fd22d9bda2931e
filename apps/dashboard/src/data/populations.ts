import type { Answer } from '@crimecast/client';

/** Persons per district and year; null where no sound figure is known. */
export type Populations = {
  times: string[];
  values: Record<string, (number | null)[]>;
  /** districts whose police count other people's cases, or other people, than the figure says */
  misleading: string[];
};

export function populationsOf({ times, data }: Answer<'/v1/populations'>): Populations {
  const entries = data.map(({ district, values }) => [district, values] as const);
  return {
    times,
    values: Object.fromEntries(entries),
    misleading: data.filter(({ misleads }) => misleads).map(({ district }) => district),
  };
}

/** The people of a district in a year, where its cases may be divided by them. */
export function populationAt(
  { times, values, misleading }: Populations,
  code: string,
  year: string,
): number | null {
  if (misleading.includes(code)) return null;
  return values[code]?.[times.indexOf(year)] ?? null;
}
