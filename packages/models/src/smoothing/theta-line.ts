/** What the theta method knows of a series without seasons. */
export interface ThetaLine {
  /** Smoothed level after the last value. */
  readonly level: number;
  /** Slope per period of the straight line through all values. */
  readonly slope: number;
  /** Weight of the newest value, and how much of the first level is left. */
  readonly alpha: number;
  readonly left: number;
}

/**
 * The mean of the two theta lines, 0 (the straight line) and 2 (smoothed), which is simple
 * exponential smoothing with half of the slope as drift.
 * Source: Assimakopoulos & Nikolopoulos (2000), The theta model; Hyndman & Billah (2003),
 * Unmasking the theta method, eq. 11.
 * @param out as many steps as wanted
 */
export function writeTheta({ level, slope, alpha, left }: ThetaLine, out: Float64Array): void {
  const first = (1 - left) / alpha;
  for (let step = 0; step < out.length; step++) out[step] = level + (slope / 2) * (step + first);
}
