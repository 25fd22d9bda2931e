import type { Panel } from '@crimecast/data';
import { withValues } from '../with-values.js';
import type { FittedTransform, TargetTransform } from './target-transform.js';

/**
 * Divides each series by the mean of its absolute values in training, so that all are about 1; a
 * series of zeros, or one never seen, is left as it is. An update keeps the scale.
 */
export function localScale(): TargetTransform {
  return {
    name: 'local-scale',
    fit: (train) =>
      scaled(
        train,
        Float64Array.from(train.series, (_, s) => scaleOf(train, s)),
      ),
  };
}

/**
 * Cases per so many inhabitants: divides each value by `population / per`. Back, the population of
 * the last period is taken for those after it. Where it is not known or 0, the rate is NaN.
 * @param populationOf of a series at position `t` of the panel it was fitted on or updated to
 */
export function rate(
  populationOf: (series: Panel['series'][number], t: number) => number,
  per = 100_000,
): TargetTransform {
  const fit = (train: Panel): FittedTransform => {
    const { length, series, values } = train;
    const unit = (s: number, t: number) => {
      const population = populationOf(series[s]!, t);
      return population > 0 ? population / per : Number.NaN;
    };
    return {
      panel: withValues(
        train,
        values.map((value, i) => value / unit(Math.floor(i / length), i % length)),
      ),
      inverse: (forecasts, horizon) =>
        forecasts.map((value, i) => value * unit(Math.floor(i / horizon), length - 1)),
      update: fit,
    };
  };
  return { name: 'rate', fit };
}

function scaled(panel: Panel, scales: Float64Array): FittedTransform {
  const { length, values } = panel;
  return {
    panel: withValues(
      panel,
      values.map((value, i) => value / scales[Math.floor(i / length)]!),
    ),
    inverse: (forecasts, horizon) =>
      forecasts.map((value, i) => value * scales[Math.floor(i / horizon)]!),
    update: (newer) => scaled(newer, scales),
  };
}

function scaleOf({ length, values }: Panel, s: number): number {
  let sum = 0;
  let known = 0;
  for (const value of values.subarray(s * length, (s + 1) * length)) {
    if (Number.isNaN(value)) continue;
    sum += Math.abs(value);
    known++;
  }
  return sum > 0 ? sum / known : 1;
}
