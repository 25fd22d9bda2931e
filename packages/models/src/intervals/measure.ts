import { expm1 } from '../portable/expm1.js';
import { log1p } from '../portable/log1p.js';
/** On what scale a forecast was wrong. */
export type ErrorMeasure = 'log' | 'absolute' | 'scaled';

export interface Measure {
  /** How far the outcome was from the forecast. */
  error(actual: number, mean: number): number;
  /** Where a forecast lies on the scale, for `reach`. */
  place(mean: number): number;
  /** The outcome that lies an error away from a place; may be below 0. */
  reach(place: number, error: number): number;
}

/**
 * `log`: errors in proportion, as counts of any size have them; `absolute`: in cases; `scaled`: in
 * roots of the forecast, as Poisson counts have them.
 */
export const MEASURES: Readonly<Record<ErrorMeasure, Measure>> = {
  log: {
    error: (actual, mean) => log1p(actual) - log1p(mean),
    place: log1p,
    reach: (place, error) => expm1(place + error),
  },
  absolute: {
    error: (actual, mean) => actual - mean,
    place: (mean) => mean,
    reach: (mean, error) => mean + error,
  },
  scaled: {
    error: (actual, mean) => (actual - mean) / Math.sqrt(mean + 1),
    place: (mean) => mean,
    reach: (mean, error) => mean + error * Math.sqrt(mean + 1),
  },
};
