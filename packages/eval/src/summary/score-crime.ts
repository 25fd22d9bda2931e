import type { BacktestFold, BacktestResult } from '../backtest/backtest-result.js';
import { bias } from '../metrics/bias.js';
import { coverage } from '../metrics/coverage.js';
import { meanPinball } from '../metrics/crps.js';
import { errorSums, quotient } from '../metrics/error-sums.js';
import { intervalWidth } from '../metrics/interval-width.js';
import { mae } from '../metrics/mae.js';
import { mase } from '../metrics/mase.js';
import { poissonDeviance } from '../metrics/poisson-deviance.js';
import { quantileGrid } from '../metrics/quantile-weights.js';
import { relativeMae } from '../metrics/relative-mae.js';
import { rmse } from '../metrics/rmse.js';
import { rmsse } from '../metrics/rmsse.js';
import { smape } from '../metrics/smape.js';
import { wape } from '../metrics/wape.js';
import { winkler } from '../metrics/winkler.js';
import { type CrimeGroup, takeRows } from './group-rows.js';
import type { CrimeScore } from './summary.js';

/**
 * Scores one crime in one fold at one step.
 * @param reference the fold of the reference model at the same origin, if it did not fail
 * @param weights of the quantiles, from the lowest up
 * @returns `null` when no outcome is known yet
 */
export function scoreCrime(
  result: BacktestResult,
  { crime, fold, step, rows }: CrimeGroup,
  reference: BacktestFold | undefined,
  weights: readonly number[],
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
  const { n, actual: cases } = errorSums(actual, mean);
  const lower = result.levels.map((_, l) => takeRows(columns.lower[l]!, rows));
  const upper = result.levels.map((_, l) => takeRows(columns.upper[l]!, rows));
  const pinball = pinballOf(result.levels, actual, { mean, lower, upper }, weights);
  return {
    crime,
    time: result.origins[fold.origin]! + step,
    horizon: step,
    model: result.models[fold.model]!,
    n,
    meanActual: quotient(cases, n),
    missing: actual.filter((value) => !Number.isNaN(value)).length - n,
    fallbacks: takeRows(columns.fallback, rows).reduce((sum, flag) => sum + flag, 0),
    mae: mae(actual, mean),
    rmse: rmse(actual, mean),
    bias: bias(actual, mean),
    wape: wape(actual, mean),
    smape: smape(actual, mean),
    poissonDeviance: poissonDeviance(actual, mean),
    mase: mase(actual, mean, scale),
    rmsse: rmsse(actual, mean, scale),
    relMae: relativeMae(actual, mean, other),
    referenceMae: mae(actual, both),
    coverage: lower.map((low, l) => coverage(actual, low, upper[l]!)),
    pinball,
    crps: pinball === null ? null : 2 * pinball,
    winkler: lower.map((low, l) => winkler(actual, low, upper[l]!, result.levels[l]!)),
    width: lower.map((low, l) => intervalWidth(low, upper[l]!)),
  };
}

interface Bounds {
  readonly mean: Float64Array;
  readonly lower: readonly Float64Array[];
  readonly upper: readonly Float64Array[];
}

/** Over the cells in which every quantile is known, so that all of them speak of the same cells. */
function pinballOf(
  levels: readonly number[],
  actual: Float64Array,
  { mean, lower, upper }: Bounds,
  weights: readonly number[],
): number | null {
  if (levels.length === 0) return null;
  const values = [...[...lower].reverse(), mean, ...upper];
  const known = actual.map((value, i) =>
    values.some((column) => Number.isNaN(column[i]!)) ? Number.NaN : value,
  );
  const grid = quantileGrid(levels);
  const quantiles = grid.map((quantile, q) => ({ quantile, values: values[q]! }));
  return meanPinball(known, quantiles, weights);
}
