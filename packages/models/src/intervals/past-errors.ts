import type { Panel, Period } from '@crimecast/data';
import type { PointForecast } from '../point-model.js';

/** Errors of one past origin, one step ahead; one entry per series with a known outcome. */
export interface PastErrors {
  readonly crime: readonly number[];
  readonly mean: readonly number[];
  /** log1p(actual) − log1p(mean). */
  readonly error: readonly number[];
  /** Whether the model itself made the forecast. */
  readonly own: readonly boolean[];
}

interface PastForecast {
  origin: Period;
  /** 1-based. */
  step: number;
  /** Steps that the forecast holds per series. */
  steps: number;
  forecast: PointForecast;
}

/** Compares a forecast made at a past origin with what came; series without either are skipped. */
export function collectErrors(
  train: Panel,
  crimes: readonly string[],
  { origin, step, steps, forecast }: PastForecast,
): PastErrors {
  const position = new Map(crimes.map((crime, c) => [crime, c]));
  const borrowed = new Set(forecast.fallbacks.map((fallback) => fallback.series));
  const errors = {
    crime: [] as number[],
    mean: [] as number[],
    error: [] as number[],
    own: [] as boolean[],
  };
  const at = origin - train.start + step;
  train.series.forEach((series, s) => {
    const mean = forecast.mean[s * steps + step - 1]!;
    const actual = train.values[s * train.length + at]!;
    if (Number.isNaN(mean) || Number.isNaN(actual)) return;
    errors.crime.push(position.get(series.crime)!);
    errors.mean.push(mean);
    errors.error.push(Math.log1p(actual) - Math.log1p(mean));
    errors.own.push(!borrowed.has(s));
  });
  return errors;
}
