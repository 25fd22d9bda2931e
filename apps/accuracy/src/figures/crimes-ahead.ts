import type { Period } from '@crimecast/data';
import type { Summary } from '@crimecast/eval';

/** In how many crimes a model beats the reference in one period. */
export interface CrimesAhead {
  readonly time: Period;
  /** Crimes with a smaller mean absolute error than the reference's. */
  readonly ahead: number;
  /** Crimes that can be compared. */
  readonly crimes: number;
  readonly worst: { readonly crime: string; readonly relMae: number };
}

/** @returns `null` where no crime can be compared */
export function crimesAhead(summary: Summary, model: string, time: Period): CrimesAhead | null {
  const scores = summary.crimes.flatMap((one) =>
    one.model === model && one.time === time && one.horizon === 1 && one.relMae !== null
      ? [{ crime: one.crime, relMae: one.relMae }]
      : [],
  );
  if (scores.length === 0) return null;
  return {
    ...{ time, crimes: scores.length },
    ahead: scores.filter(({ relMae }) => relMae < 1).length,
    worst: scores.reduce((worst, one) => (one.relMae > worst.relMae ? one : worst)),
  };
}
