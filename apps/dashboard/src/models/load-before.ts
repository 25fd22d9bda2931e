import { apiAt } from '@/api/api';

/** What each district recorded of a crime in the year before `year`. */
export async function loadBefore(
  base: string,
  crime: string,
  year: string | undefined,
): Promise<Map<string, number>> {
  const { times, data } = await apiAt(base).series({ crime });
  const index = times.indexOf(year ?? '') - 1;
  return new Map(
    data.flatMap(({ district, values }) => {
      const value = index < 0 ? null : (values?.[index] ?? null);
      return district === undefined || value === null ? [] : [[district, value] as const];
    }),
  );
}
