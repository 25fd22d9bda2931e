import { type Panel, seriesValues } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import type { PastOrigins } from '../past-origins.js';
import type { PointModel, Refits } from '../point-model.js';
import type { Calibration } from './calibration.js';
import { type ErrorMeasure, MEASURES } from './measure.js';
import { collectErrors, type PastForecast } from './past-errors.js';
import { pastForecasts } from './past-forecasts.js';
import { poolErrors } from './pool-errors.js';

/**
 * Learns how wrong a model was at past origins of its own training panel, by refitting it there.
 *
 * For each step the errors of the most recent origins are pooled: three, more where crimes have
 * few series. Errors of series that a simpler model had to forecast are kept apart: they tell
 * about such series only.
 * Source: split conformal prediction with Mondrian cells, Vovk, Gammerman & Shafer (2005),
 * Algorithmic Learning in a Random World, ch. 4.
 * @param past as `calibrationOrigins` plans it; no origins give no steps
 */
export async function calibrate(
  train: Panel,
  model: PointModel,
  refits: Refits,
  past: PastOrigins,
): Promise<Calibration> {
  return pooledCalibration(train, await pastForecasts(train, model, refits, past), 'log');
}

/** The same from forecasts that were made already, on any scale. */
export function pooledCalibration(
  train: Panel,
  byStep: readonly (readonly PastForecast[])[],
  measure: ErrorMeasure,
): Calibration {
  const crimes = crimesOf(train);
  const collected = byStep.map((forecasts) =>
    forecasts.map((forecast) => collectErrors(train, crimes, forecast, MEASURES[measure])),
  );
  return {
    measure,
    crimes,
    whole: newestAreWhole(train),
    own: collected.map((parts) => poolErrors(parts, crimes.length, true)),
    borrowed: collected.map((parts) => poolErrors(parts, crimes.length, false)),
  };
}

/**
 * Whether the newest value of every series is a whole count. Older ones may be fractions of counts
 * where borders moved (`constantBorders`), and say nothing about what is forecast.
 */
export function newestAreWhole(train: Panel): boolean {
  return train.series.every((_, s) => {
    const newest = seriesValues(train, s)[train.length - 1]!;
    return Number.isNaN(newest) || Number.isInteger(newest);
  });
}
