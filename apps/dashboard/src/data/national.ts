import type { CrimeData } from './crime-data';

/** Recorded cases of all districts together per year; null for a year without any figure. */
export function recordedTotals(data: CrimeData): (number | null)[] {
  return data.years.map((_, i) => {
    const present = Object.values(data.values)
      .map((values) => values[i])
      .filter((value): value is number => typeof value === 'number');
    return present.length ? sum(present) : null;
  });
}

/** Expected cases of all districts together. Means add up; ranges do not, so there is none. */
export function expectedTotal(data: CrimeData, year: string): number | null {
  const cases = Object.values(data.expected[year] ?? {});
  return cases.length ? sum(cases.map(([mean]) => mean)) : null;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
