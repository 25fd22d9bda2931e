import { type Panel, type Period, until } from '@crimecast/data';
import type { FittedPoint } from '../point-model.js';

/** Sums of absolute errors by crime. */
export type ErrorsByCrime = Map<string, number>;

/**
 * Adds to each crime's sum how far a forecast from `origin` was from the next period. Series
 * without an outcome or a forecast add nothing.
 */
export function addAbsoluteErrors(
  sums: ErrorsByCrime,
  train: Panel,
  origin: Period,
  fitted: FittedPoint,
): void {
  const { mean } = fitted.forecast(until(train, origin), 1);
  const next = origin + 1 - train.start;
  train.series.forEach(({ crime }, s) => {
    const error = Math.abs(mean[s]! - train.values[s * train.length + next]!);
    if (!Number.isNaN(error)) sums.set(crime, (sums.get(crime) ?? 0) + error);
  });
}
