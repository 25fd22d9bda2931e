import type { ErrorRange } from './conformal-range.js';
import { MEASURES, type Measure } from './measure.js';

/** Rounding errors of log1p and expm1 may not push a bound over the whole number it stands for. */
const SLACK = 1e-9;

/** One for all calls: there are tens of thousands in a forecast. */
const bounds = { lower: 0, upper: 0 };

/**
 * Bounds on the count scale around a mean, with 0 ≤ lower ≤ mean ≤ upper.
 *
 * Whole counts allow rounding inward: no whole number is lost by it. A bound that would be
 * rounded past the mean stays unrounded, and one that lies past it already becomes the mean.
 * @returns what the next call writes over
 */
export function countBounds(
  mean: number,
  range: ErrorRange,
  whole: boolean,
  measure: Measure = MEASURES.log,
): Readonly<typeof bounds> {
  const place = measure.place(mean);
  const lower = Math.min(mean, Math.max(0, measure.reach(place, range.low)));
  const upper = Math.max(mean, measure.reach(place, range.high));
  bounds.lower = lower;
  bounds.upper = upper;
  if (!whole) return bounds;
  const up = Math.max(0, Math.ceil(lower - SLACK * Math.max(1, lower)));
  const down = Math.floor(upper + SLACK * Math.max(1, upper));
  if (up <= mean) bounds.lower = up;
  if (down >= mean) bounds.upper = down;
  return bounds;
}
