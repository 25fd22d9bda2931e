import type { Risk } from './load-outlook';

/** The chances that a reader can ask for at least. */
export const CHANCES = [0.1, 0.2, 0.3] as const;
export const USUAL_CHANCE = 0.2;

export type Elevated = { district: string; probability: number; from: number; last: number | null };

/** Districts with at least this chance of an elevated year. */
export function elevated(risk: Risk, chance: number): Elevated[] {
  return risk.data.flatMap(({ district, probability, from, last }) =>
    probability === null || from === null || probability < chance
      ? []
      : [{ district, probability, from, last }],
  );
}

/** N of "about 1 in N": how often flags came true; null when none did. */
export function oneIn(right: number, flagged: number): number | null {
  return right > 0 ? Math.max(1, Math.round(flagged / right)) : null;
}
