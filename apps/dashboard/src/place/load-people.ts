import { apiAt } from '@/api/api';
import { loadPopulations, personsIn } from '@/data/load-populations';
import type { Place } from './place';

/** The people of a place in a year, and why a rate by them would mislead, where it would. */
export type People = { persons: (time: string) => number | null; note: string | null };

/** Everyone in a place: of a state and India the sum over their districts. */
export async function loadPeople(
  base: string,
  { level, code }: Pick<Place, 'level' | 'code'>,
): Promise<People> {
  const [populations, districts] = await Promise.all([
    loadPopulations(base),
    level === 'district' ? [code] : districtsOf(base, level, code),
  ]);
  const row = populations.data.find(({ district }) => district === code);
  return {
    persons: (time) => personsIn(populations, districts, time),
    note: level === 'district' ? (row?.note ?? null) : null,
  };
}

/** Codes of its districts; without a limit one answer holds them all. */
async function districtsOf(
  base: string,
  level: 'state' | 'india',
  code: string,
): Promise<string[]> {
  const { data } = await apiAt(base).districts(level === 'state' ? { state: code } : {});
  return data.map((district) => district.code!);
}
