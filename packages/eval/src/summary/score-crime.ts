import type { BacktestFold, BacktestResult } from '../backtest/backtest-result.js';
import { bias } from '../metrics/bias.js';
import { coverage } from '../metrics/coverage.js';
import { errorSums } from '../metrics/error-sums.js';
import { mae } from '../metrics/mae.js';
import { mase } from '../metrics/mase.js';
import { relativeMae } from '../metrics/relative-mae.js';
import { rmse } from '../metrics/rmse.js';
import { rmsse } from '../metrics/rmsse.js';
import { wape } from '../metrics/wape.js';
import { type CrimeGroup, takeRows } from './group-rows.js';
import type { CrimeScore } from './summary.js';

/**
 * Scores one crime in one fold at one step.
 * @param reference the fold of the reference model at the same origin, if it did not fail
 * @returns `null` when no outcome is known yet
 */
export function scoreCrime(
  result: BacktestResult,
  { crime, fold, step, rows }: CrimeGroup,
  reference: BacktestFold | undefined,
): CrimeScore | null {
  const { rows: columns } = result;
  const actual = takeRows(columns.actual, rows);
  if (actual.every(Number.isNaN)) return null;
  const mean = takeRows(columns.mean, rows);
  const scale = result.scales[fold.origin]!.get(crime)!;
  const referenceRows = reference && rows.map((row) => row - fold.firstRow + reference.firstRow);
  const other = referenceRows
    ? takeRows(columns.mean, referenceRows)
    : new Float64Array(rows.length).fill(Number.NaN);
  const both = other.map((value, i) => (Number.isNaN(mean[i]!) ? Number.NaN : value));
  return {
    crime,
    time: result.origins[fold.origin]! + step,
    horizon: step,
    model: result.models[fold.model]!,
    n: errorSums(actual, mean).n,
    fallbacks: takeRows(columns.fallback, rows).reduce((sum, flag) => sum + flag, 0),
    mae: mae(actual, mean),
    rmse: rmse(actual, mean),
    bias: bias(actual, mean),
    wape: wape(actual, mean),
    mase: mase(actual, mean, scale),
    rmsse: rmsse(actual, mean, scale),
    relMae: relativeMae(actual, mean, other),
    referenceMae: mae(actual, both),
    coverage: result.levels.map((_, l) =>
      coverage(actual, takeRows(columns.lower[l]!, rows), takeRows(columns.upper[l]!, rows)),
    ),
  };
}
