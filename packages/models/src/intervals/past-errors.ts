import type { Panel, Period } from '@crimecast/data';
import type { PointForecast } from '../point-model.js';
import { MEASURES, type Measure } from './measure.js';

/** Errors of one past origin at one step; an entry per series with a forecast and a known outcome. */
export interface PastErrors {
  /** Position of the series in the panel. */
  readonly series: readonly number[];
  readonly crime: readonly number[];
  readonly mean: readonly number[];
  readonly actual: readonly number[];
  readonly error: readonly number[];
  /** Whether the model itself made the forecast. */
  readonly own: readonly boolean[];
}

/** A forecast made at a past origin, of which one step is looked at. */
export interface PastForecast {
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
  measure: Measure = MEASURES.log,
): PastErrors {
  const position = new Map(crimes.map((crime, c) => [crime, c]));
  const borrowed = new Set(forecast.fallbacks.map((fallback) => fallback.series));
  const errors = {
    series: [] as number[],
    actual: [] as number[],
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
    errors.series.push(s);
    errors.actual.push(actual);
    errors.crime.push(position.get(series.crime)!);
    errors.mean.push(mean);
    errors.error.push(measure.error(actual, mean));
    errors.own.push(!borrowed.has(s));
  });
  return errors;
}
