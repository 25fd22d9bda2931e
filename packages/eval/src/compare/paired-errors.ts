import { assertSameLength, type Values } from '../metrics/error-sums.js';
import { labelPositions } from '../summary/label-positions.js';

/** Outcomes beside two forecasts, one entry per series; entries with a NaN are skipped. */
export interface PairedErrors {
  readonly actual: Values;
  readonly forecast: Values;
  readonly reference: Values;
  /** Crime of each entry. */
  readonly crimes: readonly string[];
}

/** Absolute errors of two forecasts, entry by entry, with what they belong to. */
export interface ErrorEntries {
  readonly own: Float64Array;
  readonly reference: Float64Array;
  /** What a ratio is taken of before ratios are averaged: the crime, or crime and period. */
  readonly stratum: Int32Array;
  readonly strata: number;
  /** What is drawn as a whole. */
  readonly cluster: Int32Array;
  readonly clusters: number;
}

/** @throws CrimecastError `EVAL_LENGTH_MISMATCH` */
export function absoluteErrorsBy(errors: PairedErrors, labels?: readonly string[]): ErrorEntries {
  const { actual, forecast, reference } = errors;
  assertSameLength(actual, forecast);
  assertSameLength(actual, reference);
  const crime = labelPositions(errors.crimes);
  const cluster = labelPositions(labels ?? Array.from(errors.crimes, (_, i) => String(i)));
  assertSameLength(actual, crime.of);
  assertSameLength(actual, cluster.of);
  const distance = (values: Values) =>
    Float64Array.from(values, (value, i) => Math.abs(value - actual[i]!));
  return {
    ...{ own: distance(forecast), reference: distance(reference) },
    ...{ stratum: crime.of, strata: crime.labels.length },
    ...{ cluster: cluster.of, clusters: cluster.labels.length },
  };
}
