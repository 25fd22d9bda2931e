import { formatPeriod, type Panel, type Period } from '@crimecast/data';
import {
  type FitOptions,
  type Forecaster,
  type ForecastSet,
  type RollingOrigin,
  rollingOrigins,
} from '@crimecast/windows';
import { evalError } from '../errors.js';
import { naiveScales } from '../metrics/naive-scale.js';
import type { BacktestFailure, BacktestResult } from './backtest-result.js';
import { checkForecast } from './check-forecast.js';
import { buildRows } from './row-builder.js';

export interface BacktestOptions {
  /** Origins to forecast from. Default: every period but the last. */
  origins?: readonly Period[];
  /** Steps ahead, from 1 to this. Default 1. */
  horizon?: number;
  /** For every fit. Default 1. */
  seed?: number;
  /** Interval levels in percent to compare with the outcomes. Default none. */
  levels?: readonly number[];
  signal?: AbortSignal;
  /** Called after every fold; the stage is model and origin: `mean3 2021`. */
  onProgress?: FitOptions['onProgress'];
}

/**
 * Forecasts the past as it would have been forecast then: every model is fitted at every origin
 * on the panel up to that origin, which holds nothing later.
 *
 * A fold that fails is reported in `failures` and the others are kept. Steps beyond the panel
 * have a NaN outcome.
 * @throws CrimecastError `EVAL_MODELS_INVALID` without a forecaster or with two of one name,
 * `WINDOW_ORIGIN_INVALID` on an origin with nothing after it; the signal's reason when aborted
 * @example
 * const result = await backtest(panel, [createForecaster('naive')], { origins: [2020, 2021] });
 */
export async function backtest(
  panel: Panel,
  forecasters: readonly Forecaster[],
  options: BacktestOptions = {},
): Promise<BacktestResult> {
  const { horizon = 1, seed = 1, signal, onProgress } = options;
  checkForecasters(forecasters);
  const levels = [...new Set(options.levels ?? [])].sort((a, b) => a - b);
  const splits = rollingOrigins(panel, options.origins ? { origins: options.origins } : {});
  const forecasts: Parameters<typeof buildRows>[2][number][] = [];
  const failures: BacktestFailure[] = [];
  const total = splits.length * forecasters.length;
  let done = 0;
  for (const [originIndex, split] of splits.entries()) {
    for (const [model, forecaster] of forecasters.entries()) {
      signal?.throwIfAborted();
      const fold = { horizon, levels, seed, signal };
      try {
        const forecast = await forecastFold(forecaster, split, fold);
        forecasts.push({ originIndex, origin: split.origin, model, forecast });
      } catch (cause) {
        signal?.throwIfAborted();
        const error = cause instanceof Error ? cause : new Error(String(cause));
        failures.push({ model: forecaster.name, origin: split.origin, error });
      }
      done++;
      const stage = `${forecaster.name} ${formatPeriod(split.origin, panel.frequency)}`;
      onProgress?.({ done, total, stage });
    }
  }
  return {
    frequency: panel.frequency,
    series: panel.series,
    models: forecasters.map(({ name }) => name),
    origins: splits.map(({ origin }) => origin),
    horizon,
    levels,
    ...buildRows(panel, levels, forecasts),
    scales: splits.map(({ train }) => naiveScales(train)),
    failures,
  };
}

interface FoldOptions {
  horizon: number;
  levels: readonly number[];
  seed: number;
  signal: AbortSignal | undefined;
}

async function forecastFold(
  forecaster: Forecaster,
  { train }: RollingOrigin,
  { horizon, levels, seed, signal }: FoldOptions,
): Promise<ForecastSet> {
  const fitted = await forecaster.fit(train, signal ? { seed, signal } : { seed });
  const forecast = await fitted.predict(horizon, { levels });
  checkForecast(forecast, train, horizon);
  return forecast;
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
