import type { BacktestFold, BacktestResult } from '../backtest/backtest-result.js';
import { coverage } from '../metrics/coverage.js';
import { quotient } from '../metrics/error-sums.js';
import { geometricMean } from '../metrics/geometric-mean.js';
import type { CrimeScore, Exclusion, Headline } from './summary.js';

/** Draws the crimes of one fold and step together. `scores` holds at least one crime. */
export function headline(
  result: BacktestResult,
  fold: BacktestFold,
  scores: readonly CrimeScore[],
): Headline {
  const { time, horizon, model } = scores[0]!;
  const ratios = known(scores.map(({ relMae }) => relMae));
  return {
    time,
    horizon,
    model,
    n: scores.reduce((sum, score) => sum + score.n, 0),
    relMae: geometricMean(ratios),
    crimes: ratios.length,
    macroWape: mean(known(scores.map(({ wape }) => wape))),
    mase: mean(known(scores.map(({ mase }) => mase))),
    rmsse: mean(known(scores.map(({ rmsse }) => rmsse))),
    coverage: result.levels.map((_, l) => pooledCoverage(result, fold, horizon, l)),
    pinball: meanPerCase(scores, ({ pinball }) => pinball),
    crps: meanPerCase(scores, ({ crps }) => crps),
    winkler: result.levels.map((_, l) => meanPerCase(scores, ({ winkler }) => winkler[l]!)),
    width: result.levels.map((_, l) => meanPerCase(scores, ({ width }) => width[l]!)),
    excluded: scores.filter(({ relMae }) => relMae === null).map(exclusion),
  };
}

/** The mean over crimes of a score divided by the crime's mean outcome. */
function meanPerCase(
  scores: readonly CrimeScore[],
  pick: (score: CrimeScore) => number | null,
): number | null {
  return mean(known(scores.map((score) => quotient(pick(score), score.meanActual))));
}

function exclusion({ crime, referenceMae }: CrimeScore): Exclusion {
  const reason = referenceMae === 0 ? 'REFERENCE_WITHOUT_ERROR' : 'NOTHING_TO_COMPARE';
  return { crime, reason };
}

function pooledCoverage(
  { rows, horizon }: BacktestResult,
  fold: BacktestFold,
  step: number,
  level: number,
): number | null {
  const ofStep = (column: Float64Array) =>
    column
      .subarray(fold.firstRow, fold.firstRow + fold.rows)
      .filter((_, i) => i % horizon === step - 1);
  return coverage(ofStep(rows.actual), ofStep(rows.lower[level]!), ofStep(rows.upper[level]!));
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
