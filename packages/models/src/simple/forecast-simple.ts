import type { Panel } from '@crimecast/data';
import type { Fallback, FitOptions } from '@crimecast/windows';
import { checkTrain } from '../check-fit.js';
import { checkHorizon } from '../check-predict.js';
import { crimesOf } from '../crimes-of.js';
import { createMeter } from '../progress-meter.js';
import { findSimpleModel } from './find-simple-model.js';

/** Forecasts without intervals: series `s` at step `h` (1-based) is at `s * horizon + h - 1`. */
export interface SimpleForecast {
  /** Expected recorded cases ≥ 0; NaN only for a series named in `fallbacks` with `to: null`. */
  readonly mean: Float64Array;
  /** Series that the model could not forecast itself. */
  readonly fallbacks: readonly Fallback[];
}

/**
 * Fits a baseline or smoother and forecasts the periods after the panel: the same means as from
 * `createForecaster(id)`, with nothing kept, saved or put around them. The smallest way to forecast
 * in a page.
 * @param id one of `listSimpleModels()`
 * @throws CrimecastError `MODEL_UNKNOWN`, `MODEL_TRAIN_EMPTY`, `MODEL_ROWS_INVALID` where a value is
 * no count, `MODEL_HORIZON_INVALID`; the signal's reason when it is aborted
 */
export async function forecastSimple(
  id: string,
  panel: Panel,
  horizon: number,
  { signal, onProgress }: Pick<FitOptions, 'signal' | 'onProgress'> = {},
): Promise<SimpleForecast> {
  const model = findSimpleModel(id);
  checkTrain(panel);
  checkHorizon(horizon);
  signal?.throwIfAborted();
  const meter = createMeter(onProgress, crimesOf(panel).length);
  const fitted = await model.fit(panel, { seed: 1, signal, meter });
  meter.finish();
  signal?.throwIfAborted();
  const { mean, fallbacks } = fitted.forecast(panel, horizon);
  return { mean, fallbacks };
}
