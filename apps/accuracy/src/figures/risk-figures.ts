import type { Period } from '@crimecast/data';
import { auc, brier, precisionAt } from '@crimecast/eval';
import type { RiskOutcomes } from '../run/risk-outcomes.js';

/** How many of the highest chances are looked at. */
export const HIGHEST = 500;

/** How well chances of elevated counts told apart what came. */
export interface RiskFigures {
  readonly time: Period;
  /** Cells with both a chance and an outcome. */
  readonly n: number;
  /** Share of them that came to be elevated. */
  readonly baseRate: number;
  readonly meanProbability: number;
  readonly auc: number | null;
  /** Share of elevated ones among the highest chances, over the base rate. */
  readonly lift: number | null;
  readonly brier: number | null;
}

/**
 * @param highest how many of the highest chances the lift is of
 * @returns `null` where no outcome is known
 */
export function riskFigures(outcomes: RiskOutcomes, highest = HIGHEST): RiskFigures | null {
  const { time, elevated, probability } = outcomes;
  const known = Array.from(elevated.keys()).filter(
    (i) => !Number.isNaN(elevated[i]! + probability[i]!),
  );
  const mean = (values: Float64Array) =>
    known.reduce((sum, i) => sum + values[i]!, 0) / known.length;
  if (known.length === 0) return null;
  const baseRate = mean(elevated);
  const precision = precisionAt(elevated, probability, highest);
  return {
    ...{ time, n: known.length, baseRate },
    meanProbability: mean(probability),
    auc: auc(elevated, probability),
    lift: precision === null || baseRate === 0 ? null : precision / baseRate,
    brier: brier(elevated, probability),
  };
}
