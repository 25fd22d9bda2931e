import { square } from '../portable/square.js';

/** A line over positions in a series. */
export interface StraightLine {
  /** Height one period before the first value. */
  readonly level: number;
  /** Rise per period. */
  readonly slope: number;
}

/**
 * The straight line of least squares through the observed values; flat through a single one.
 * @param values oldest first; NaN is missing. At least one observed, else NaN
 */
export function straightLine(values: ArrayLike<number>): StraightLine {
  let observed = 0;
  let middle = 0;
  let mean = 0;
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t]!)) continue;
    observed++;
    middle += t + 1;
    mean += values[t]!;
  }
  middle /= observed;
  mean /= observed;
  let cross = 0;
  let spread = 0;
  for (let t = 0; t < values.length; t++) {
    if (Number.isNaN(values[t]!)) continue;
    cross += (t + 1 - middle) * (values[t]! - mean);
    spread += square(t + 1 - middle);
  }
  const slope = spread > 0 ? cross / spread : 0;
  return { level: mean - slope * middle, slope };
}
