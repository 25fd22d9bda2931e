import { expm1 } from '../portable/expm1.js';
import { log1p } from '../portable/log1p.js';

/** On what scale a forecast was wrong. */
export type ErrorMeasure = 'log' | 'absolute' | 'scaled';

/** A number below and one above of each forecast; NaN where there is none. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface Measure {
  /** How far the outcome was from the forecast. */
  error(actual: number, mean: number): number;
  /** The outcomes that lie errors away from forecasts; may be below 0. Writes over the errors. */
  reach(means: Float64Array, errors: Bounds): Bounds;
}

export type Measures = Readonly<Record<ErrorMeasure, Measure>>;

/**
 * `log`: errors in proportion, as counts of any size have them; `absolute`: in cases; `scaled`: in
 * roots of the forecast, as Poisson counts have them.
 */
export const MEASURES: Measures = {
  log: {
    error: (actual, mean) => log1p(actual) - log1p(mean),
    reach: (means, errors) => each(means, errors, (mean, error) => expm1(log1p(mean) + error)),
  },
  absolute: {
    error: (actual, mean) => actual - mean,
    reach: (means, errors) => each(means, errors, (mean, error) => mean + error),
  },
  scaled: {
    error: (actual, mean) => (actual - mean) / Math.sqrt(mean + 1),
    reach: (means, errors) =>
      each(means, errors, (mean, error) => mean + error * Math.sqrt(mean + 1)),
  },
};

function each(
  means: Float64Array,
  errors: Bounds,
  outcome: (mean: number, error: number) => number,
): Bounds {
  for (const bounds of [errors.lower, errors.upper]) {
    for (let i = 0; i < bounds.length; i++) bounds[i] = outcome(means[i]!, bounds[i]!);
  }
  return errors;
}
