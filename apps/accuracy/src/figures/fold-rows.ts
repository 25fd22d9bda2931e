import type { Period } from '@crimecast/data';
import type { BacktestResult } from '@crimecast/eval';

/** The rows in which a model forecast a period one step ahead, in the order of the series, or `null`. */
export function foldRows(
  { models, origins, folds, horizon, series }: BacktestResult,
  model: string,
  time: Period,
): number[] | null {
  const fold = folds.find((one) => models[one.model] === model && origins[one.origin] === time - 1);
  return fold ? Array.from(series, (_, s) => fold.firstRow + s * horizon) : null;
}
