import { type Cell, type CrimeData, cellAt } from '@/data/crime-data';
import { type Populations, populationAt } from '@/data/populations';

const PER = 100_000;

export type Rate = { rate: number; cell: Exclude<Cell, { kind: 'missing' }> };

/** Cases per 1,00,000 people; null where the cases or the population are not known. */
export function rateAt(
  data: CrimeData,
  populations: Populations,
  code: string,
  year: string,
): Rate | null {
  const cell = cellAt(data, code, year);
  const people = populationAt(populations, code, year);
  if (cell.kind === 'missing' || !people) return null;
  return { cell, rate: (PER * cell.value) / people };
}

/** The rates of all districts in all recorded years. */
export function recordedRates(data: CrimeData, populations: Populations): number[] {
  return Object.keys(data.values).flatMap((code) =>
    data.years.flatMap((year) => rateAt(data, populations, code, year)?.rate ?? []),
  );
}
