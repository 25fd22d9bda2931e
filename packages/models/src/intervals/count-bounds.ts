import type { Bounds } from './measure.js';

/** Rounding errors of log1p and expm1 may not push a bound over the whole number it stands for. */
const SLACK = 1e-9;

/**
 * Puts bounds on the count scale in order around their means: 0 ≤ lower ≤ mean ≤ upper, or
 * both NaN where one of them is.
 *
 * Whole counts allow rounding inward: no whole number is lost by it. A bound that would be
 * rounded past the mean stays unrounded, and one that lies past it already becomes the mean.
 * @param bounds outcomes that lie the expected errors away from the means; written over
 */
export function countBounds(mean: Float64Array, { lower, upper }: Bounds, whole: boolean): void {
  for (let i = 0; i < mean.length; i++) {
    const centre = mean[i]!;
    if (Number.isNaN(centre + lower[i]! + upper[i]!)) {
      // Engines differ in the bits of a NaN that they compute.
      lower[i] = upper[i] = Number.NaN;
      continue;
    }
    const low = Math.min(centre, Math.max(0, lower[i]!));
    const high = Math.max(centre, upper[i]!);
    lower[i] = low;
    upper[i] = high;
    if (!whole) continue;
    const up = Math.max(0, Math.ceil(low - SLACK * Math.max(1, low)));
    const down = Math.floor(high + SLACK * Math.max(1, high));
    if (up <= centre) lower[i] = up;
    if (down >= centre) upper[i] = down;
  }
}
