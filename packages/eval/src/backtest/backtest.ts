import { formatPeriod, type Panel, type Period } from '@crimecast/data';
import { type FitOptions, type Forecaster, rollingOrigins } from '@crimecast/windows';
import { assertInteger, assertLevel, evalError } from '../errors.js';
import { naiveScales } from '../metrics/naive-scale.js';
import type { BacktestResult } from './backtest-result.js';
import { fitPlan, type RefitPolicy } from './fit-plan.js';
import type { ResumeOptions } from './fold-store.js';
import { originHistory } from './origin-history.js';
import { buildRows } from './row-builder.js';
import { type FoldOutcome, runFit } from './run-fit.js';
import { runPool } from './run-pool.js';

export interface BacktestOptions {
  /** Origins to forecast from. Default: every period but the last. */
  origins?: readonly Period[];
  /** Steps ahead, from 1 to this. Default 1. */
  horizon?: number;
  /** For every fit. Default 1. */
  seed?: number;
  /** Interval levels in percent to compare with the outcomes. Default none. */
  levels?: readonly number[];
  /**
   * When models learn anew: at `'every'` origin (default), at every k-th one, or `'once'`. Between
   * fits a model forecasts from the newer history with what it learned before.
   */
  refit?: RefitPolicy;
  /** Fits to run at a time; never changes the result. Default 1. */
  concurrency?: number;
  /** Threads that every fit may use; never changes the result. Default: as the model does. */
  workers?: number;
  /** Keeps every fold as it is done, and takes what is kept instead of computing it again. */
  resume?: ResumeOptions;
  signal?: AbortSignal;
  /** Called after every fold, in the order of completion; the stage is `mean3 2021`. */
  onProgress?: FitOptions['onProgress'];
}

/**
 * Forecasts the past as it would have been forecast then: every model is fitted at every origin
 * (or as `refit` says) on the panel up to that origin, which holds nothing later.
 *
 * A fold that fails is reported in `failures` and the others are kept. Steps beyond the panel
 * have a NaN outcome.
 * @throws CrimecastError `EVAL_MODELS_INVALID` without a forecaster or with two of one name,
 * `EVAL_OPTION_INVALID`, `EVAL_LEVEL_INVALID`, `WINDOW_ORIGIN_INVALID` on an origin with nothing
 * after it; the signal's reason when aborted; what the store throws
 * @example
 * const result = await backtest(panel, [createForecaster('naive')], { origins: [2020, 2021] });
 */
export async function backtest(
  panel: Panel,
  forecasters: readonly Forecaster[],
  options: BacktestOptions = {},
): Promise<BacktestResult> {
  const { horizon = 1, seed = 1, refit = 'every', concurrency = 1 } = options;
  const { signal, workers, resume, onProgress } = options;
  checkForecasters(forecasters);
  assertInteger('horizon', horizon);
  assertInteger('concurrency', concurrency);
  if (workers !== undefined) assertInteger('workers', workers);
  const levels = [...new Set(options.levels ?? [])].sort((a, b) => a - b);
  levels.forEach(assertLevel);
  const splits = rollingOrigins(panel, options.origins ? { origins: options.origins } : {});
  const origins = splits.map(({ origin }) => origin);
  const outcomes = new Array<FoldOutcome | undefined>(splits.length * forecasters.length);
  let done = 0;
  const tasks = fitPlan(origins, refit).flatMap((plan) =>
    forecasters.map((forecaster, model) => () => {
      const settings = { horizon, levels, seed, workers, signal, resume };
      return runFit(forecaster, splits, plan, settings, (origin, outcome) => {
        outcomes[origin * forecasters.length + model] = outcome;
        done++;
        const stage = `${forecaster.name} ${formatPeriod(origins[origin]!, panel.frequency)}`;
        onProgress?.({ done, total: outcomes.length, stage });
      });
    }),
  );
  await runPool(tasks, concurrency);
  signal?.throwIfAborted();
  const folds = outcomes.map((outcome, i) => {
    const model = i % forecasters.length;
    const originIndex = (i - model) / forecasters.length;
    return { originIndex, origin: origins[originIndex]!, model, outcome: outcome! };
  });
  return {
    frequency: panel.frequency,
    series: panel.series,
    models: forecasters.map(({ name }) => name),
    ...{ origins, horizon, refit, levels },
    ...buildRows(
      panel,
      levels,
      folds.flatMap(({ outcome, ...fold }) =>
        'forecast' in outcome ? [{ ...fold, forecast: outcome.forecast }] : [],
      ),
    ),
    scales: splits.map(({ train }) => naiveScales(train)),
    history: splits.map(({ train }) => originHistory(train)),
    failures: folds.flatMap(({ outcome, model, origin }) =>
      'error' in outcome ? [{ model: forecasters[model]!.name, origin, error: outcome.error }] : [],
    ),
  };
}

function checkForecasters(forecasters: readonly Forecaster[]): void {
  const names = forecasters.map(({ name }) => name);
  if (names.length === 0) {
    throw evalError('EVAL_MODELS_INVALID', 'There is no model to test; give at least one.');
  }
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  throw evalError('EVAL_MODELS_INVALID', `The model "${twice}" is given twice; give each once.`);
}
