import { bootstrapRelativeMae, type RelativeMaeInterval } from './bootstrap-relative-mae.js';
import { absoluteErrorsBy, type PairedErrors } from './paired-errors.js';

export interface RelativeMaeIntervalOptions {
  /** Groups whose errors hang together, such as states; one label per series. Default: each series alone. */
  clusters?: readonly string[];
  /** Times to draw. Default 1000. */
  draws?: number;
  /** In percent. Default 95. */
  level?: number;
  /** Default 1. */
  seed?: number;
}

/**
 * A percentile bootstrap interval of the headline relMAE: clusters are drawn with replacement,
 * with all their series of all crimes, and relMAE is computed anew each time. Crimes in which the
 * reference makes no error are left out of that draw.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13; clusters as in
 * Cameron, Gelbach & Miller (2008).
 * @param errors one entry per series
 * @returns `null` when the reference makes no error at all
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_LEVEL_INVALID`, `EVAL_OPTION_INVALID`
 */
export function relativeMaeInterval(
  errors: PairedErrors,
  options: RelativeMaeIntervalOptions = {},
): RelativeMaeInterval | null {
  const { draws = 1000, level = 95, seed = 1 } = options;
  return bootstrapRelativeMae(absoluteErrorsBy(errors, options.clusters), { draws, level, seed });
}
