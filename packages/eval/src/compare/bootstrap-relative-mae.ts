import { assertInteger, assertLevel } from '../errors.js';
import { drawer } from './drawer.js';
import type { ErrorEntries } from './paired-errors.js';

export interface RelativeMaeInterval {
  /** Geometric mean over crimes of MAE / MAE of the reference. */
  readonly relMae: number;
  readonly lower: number;
  readonly upper: number;
}

export interface BootstrapOptions {
  readonly draws: number;
  /** In percent. */
  readonly level: number;
  readonly seed: number;
}

/**
 * The geometric mean over strata of error / error of the reference, with a percentile interval
 * from drawing clusters with replacement. Strata in which the reference makes no error are left
 * out of that draw; entries with a NaN of all.
 * @returns `null` when the reference makes no error at all
 * @throws CrimecastError `EVAL_LEVEL_INVALID`, `EVAL_OPTION_INVALID`
 */
export function bootstrapRelativeMae(
  entries: ErrorEntries,
  { draws, level, seed }: BootstrapOptions,
): RelativeMaeInterval | null {
  assertLevel(level);
  assertInteger('draws', draws);
  const { clusters } = entries;
  const skill = skillOf(entries);
  const counts = new Float64Array(clusters).fill(1);
  const relMae = skill(counts);
  if (Number.isNaN(relMae)) return null;
  const draw = drawer(seed);
  const drawn: number[] = [];
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

/** relMAE when each cluster counts so many times. */
function skillOf({ own, reference, stratum, strata, cluster }: ErrorEntries) {
  const known = Int32Array.from(own.keys()).filter((i) => !Number.isNaN(own[i]! + reference[i]!));
  const mine = new Float64Array(strata);
  const others = new Float64Array(strata);
  return (counts: Float64Array): number => {
    mine.fill(0);
    others.fill(0);
    for (let k = 0; k < known.length; k++) {
      const i = known[k]!;
      const weight = counts[cluster[i]!]!;
      mine[stratum[i]!]! += weight * own[i]!;
      others[stratum[i]!]! += weight * reference[i]!;
    }
    let logs = 0;
    let compared = 0;
    for (let s = 0; s < strata; s++) {
      if (others[s] === 0) continue;
      logs += Math.log(mine[s]! / others[s]!);
      compared++;
    }
    return compared === 0 ? Number.NaN : Math.exp(logs / compared);
  };
}
