import type { Period } from '@crimecast/data';
import { type BacktestResult, relativeMaeInterval } from '@crimecast/eval';
import { foldRows } from './fold-rows.js';

/** relMAE of one period with a 95 % interval from drawing whole states. */
export interface YearInterval {
  readonly time: Period;
  readonly relMae: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Geometric mean over crimes of MAE / MAE of the reference for one period one step ahead, with a
 * bootstrap over the areas above (states); series without one are drawn alone.
 * @returns `null` where either model was not tested or the reference made no error
 */
export function relativeMaeOf(
  result: BacktestResult,
  model: string,
  reference: string,
  time: Period,
): YearInterval | null {
  const own = foldRows(result, model, time);
  const other = foldRows(result, reference, time);
  if (own === null || other === null) return null;
  const interval = relativeMaeInterval(
    {
      actual: own.map((row) => result.rows.actual[row]!),
      forecast: own.map((row) => result.rows.mean[row]!),
      reference: other.map((row) => result.rows.mean[row]!),
      crimes: result.series.map(({ crime }) => crime),
    },
    { clusters: result.series.map(({ parent, id }) => parent ?? id) },
  );
  return interval && { time, ...interval };
}
