import type { ErrorRange } from './conformal-range.js';
import { MEASURES, type Measure } from './measure.js';

/** Rounding errors of log1p and expm1 may not push a bound over the whole number it stands for. */
const SLACK = 1e-9;

/**
 * Bounds on the count scale around a mean, with 0 ≤ lower ≤ mean ≤ upper.
 *
 * Whole counts allow rounding inward: no whole number is lost by it. A bound that would be
 * rounded past the mean stays unrounded, and one that lies past it already becomes the mean.
 */
export function countBounds(
  mean: number,
  range: ErrorRange,
  whole: boolean,
  measure: Measure = MEASURES.log,
): { lower: number; upper: number } {
  const lower = Math.min(mean, Math.max(0, measure.reach(mean, range.low)));
  const upper = Math.max(mean, measure.reach(mean, range.high));
  if (!whole) return { lower, upper };
  const up = Math.max(0, Math.ceil(lower - SLACK * Math.max(1, lower)));
  const down = Math.floor(upper + SLACK * Math.max(1, upper));
  return { lower: up <= mean ? up : lower, upper: down >= mean ? down : upper };
}
