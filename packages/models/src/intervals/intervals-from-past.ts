import { lastPeriod, type Panel } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import { sortLevels } from '../check-predict.js';
import { modelError } from '../errors.js';
import { pooledCalibration } from './calibrate.js';
import { intervalsAround } from './intervals-around.js';
import type { PastForecast } from './past-errors.js';

/**
 * A forecast with conformal intervals from what its maker forecast before: any maker, also sums of
 * forecasts. For each step the errors of all past origins that reach it are pooled by crime and
 * size, on the log scale; a step that none reaches has NaN bounds.
 * Source: split conformal prediction with Mondrian cells, Vovk, Gammerman & Shafer (2005), ch. 4.
 * @param set    the forecast; intervals it has are replaced
 * @param past   forecasts of the same series in the same order, as `FittedForecaster.past`
 * @param actual what came, of the same series in the same order; NaN is skipped
 * @param levels in percent
 * @throws CrimecastError `MODEL_HISTORY_INVALID` when series or frequencies differ, `MODEL_LEVEL_INVALID`
 */
export function intervalsFromPast(
  set: ForecastSet,
  past: readonly ForecastSet[],
  actual: Panel,
  levels: readonly number[],
): ForecastSet {
  const sorted = sortLevels(levels);
  for (const one of [...past, { ...actual, intervals: [] }]) checkAlike(set, one);
  const byStep: PastForecast[][] = Array.from({ length: set.horizon }, () => []);
  for (const { origin, horizon: steps, mean, fallbacks } of past) {
    const first = Math.max(1, actual.start - origin);
    for (let step = first; step <= Math.min(steps, lastPeriod(actual) - origin); step++) {
      byStep[step - 1]?.push({ origin, step, steps, forecast: { mean, fallbacks } });
    }
  }
  const calibration = pooledCalibration(actual, byStep, 'log');
  return { ...set, intervals: intervalsAround(calibration, set, sorted) };
}

function checkAlike(set: ForecastSet, other: Pick<ForecastSet, 'series' | 'frequency'>): void {
  const same =
    set.frequency === other.frequency &&
    set.series.length === other.series.length &&
    set.series.every(({ id }, s) => id === other.series[s]!.id);
  if (same) return;
  throw modelError(
    'MODEL_HISTORY_INVALID',
    'The past forecasts or outcomes are of other series than the forecast; give the same ones in the same order.',
  );
}
