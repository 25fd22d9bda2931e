import type { RiskOutcomes } from '../run/risk-outcomes.js';

/** Chances from which a cell might be pointed out. */
const FLAG_FROM: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5];

/** How often cells were elevated that had been given at least some chance of it. */
export interface FlagRecord {
  /** The least chance, 0 to 1. */
  readonly from: number;
  readonly flagged: number;
  /** Those of them that came to be elevated. */
  readonly right: number;
}

/** Cells without a chance or an outcome are in neither count. */
export function flagRecords({ elevated, probability }: RiskOutcomes): FlagRecord[] {
  return FLAG_FROM.map((from) => {
    let flagged = 0;
    let right = 0;
    probability.forEach((chance, i) => {
      const outcome = elevated[i]!;
      if (!(chance >= from) || Number.isNaN(outcome)) return;
      flagged++;
      right += outcome;
    });
    return { from, flagged, right };
  });
}
