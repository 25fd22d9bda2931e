import { assertLevel } from '../errors.js';
import { coverage } from './coverage.js';
import type { Values } from './error-sums.js';

/** The bounds of one level, aligned with the outcomes. */
export interface LevelBounds {
  /** In percent, above 0 and below 100. */
  readonly level: number;
  readonly lower: Values;
  readonly upper: Values;
}

export interface CalibrationPoint {
  readonly level: number;
  /** What the level promises, as a fraction. */
  readonly nominal: number;
  /** The share of outcomes that were inside; `null` when nothing is known. */
  readonly observed: number | null;
  /** Outcomes with both bounds. */
  readonly n: number;
}

/**
 * What intervals promised beside what they held, narrowest level first. Observed below nominal
 * means that the forecaster is too sure.
 * @param actual recorded cases, length n; entries with a NaN are skipped, level by level
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_LEVEL_INVALID`
 */
export function calibrationCurve(
  actual: Values,
  bounds: readonly LevelBounds[],
): CalibrationPoint[] {
  return [...bounds]
    .sort((a, b) => a.level - b.level)
    .map(({ level, lower, upper }) => {
      assertLevel(level);
      const observed = coverage(actual, lower, upper);
      let n = 0;
      for (let i = 0; i < actual.length; i++) {
        if (!Number.isNaN(actual[i]! + lower[i]! + upper[i]!)) n++;
      }
      return { level, nominal: level / 100, observed, n };
    });
}
