import { evalError } from '../errors.js';
import { drawer } from './drawer.js';
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

export interface RelativeMaeInterval {
  /** Geometric mean over crimes of MAE / MAE of the reference. */
  readonly relMae: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A percentile bootstrap interval of the headline relMAE: clusters are drawn with replacement,
 * with all their series of all crimes, and relMAE is computed anew each time. Crimes in which the
 * reference makes no error are left out of that draw.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13; clusters as in
 * Cameron, Gelbach & Miller (2008).
 * @param errors one entry per series
 * @returns `null` when the reference makes no error at all
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_LEVEL_INVALID`
 */
export function relativeMaeInterval(
  errors: PairedErrors,
  options: RelativeMaeIntervalOptions = {},
): RelativeMaeInterval | null {
  const { draws = 1000, level = 95, seed = 1 } = options;
  if (!(level > 0 && level < 100)) {
    throw evalError(
      'EVAL_LEVEL_INVALID',
      `The level is ${level}; give a percent above 0 and below 100.`,
    );
  }
  const { own, reference, crimes, clusters } = absoluteErrorsBy(errors, options.clusters);
  const skill = (counts: Float64Array) => {
    let logs = 0;
    let known = 0;
    for (let crime = 0; crime < crimes; crime++) {
      let [mine, others] = [0, 0];
      for (let cluster = 0; cluster < clusters; cluster++) {
        mine += counts[cluster]! * own[cluster * crimes + crime]!;
        others += counts[cluster]! * reference[cluster * crimes + crime]!;
      }
      if (others === 0) continue;
      logs += Math.log(mine / others);
      known++;
    }
    return known === 0 ? Number.NaN : Math.exp(logs / known);
  };
  const relMae = skill(new Float64Array(clusters).fill(1));
  if (Number.isNaN(relMae)) return null;
  const draw = drawer(seed);
  const drawn: number[] = [];
  const counts = new Float64Array(clusters);
  for (let i = 0; i < draws; i++) {
    counts.fill(0);
    for (let cluster = 0; cluster < clusters; cluster++) counts[draw(clusters)]!++;
    const value = skill(counts);
    if (!Number.isNaN(value)) drawn.push(value);
  }
  drawn.sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? relMae;
  return { relMae, lower: at((100 - level) / 200), upper: at((100 + level) / 200) };
}
