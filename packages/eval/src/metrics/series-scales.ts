import { type Panel, seriesValues } from '@crimecast/data';
import { assertInteger } from '../errors.js';

/** How much each series moves, in the order of the panel's series; NaN when no step is known. */
export interface SeriesScales {
  /** Mean absolute step of each series. */
  readonly absolute: Float64Array;
  /** Mean squared step of each series. */
  readonly squared: Float64Array;
}

/**
 * The mean step of each series by itself: the denominator of MASE and RMSSE per series. Give the
 * training panel, so that nothing after the origin is used.
 * Source: Hyndman & Koehler (2006), Another look at measures of forecast accuracy.
 * @param lag periods between the two ends of a step: 1 (default), or the season of the panel
 * @throws CrimecastError `EVAL_OPTION_INVALID` on a lag that is no integer ≥ 1
 */
export function seriesScales(train: Panel, lag = 1): SeriesScales {
  assertInteger('lag', lag);
  const absolute = new Float64Array(train.series.length);
  const squared = new Float64Array(train.series.length);
  for (let s = 0; s < absolute.length; s++) {
    const values = seriesValues(train, s);
    let n = 0;
    for (let t = lag; t < values.length; t++) {
      const step = values[t]! - values[t - lag]!;
      if (Number.isNaN(step)) continue;
      n++;
      absolute[s]! += Math.abs(step);
      squared[s]! += step * step;
    }
    absolute[s]! /= n;
    squared[s]! /= n;
  }
  return { absolute, squared };
}
