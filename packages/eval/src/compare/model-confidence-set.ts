import { assertInteger, evalError } from '../errors.js';
import { assertSameLength, type Values } from '../metrics/error-sums.js';
import { labelPositions } from '../summary/label-positions.js';
import { drawer } from './drawer.js';

export interface ConfidenceSetOptions {
  /** Groups whose losses hang together; one label per entry. Default: each entry alone. */
  clusters?: readonly string[];
  /** Models whose p-value reaches this stay in the set. Default 0.1. */
  alpha?: number;
  /** Times to draw. Default 1000. */
  draws?: number;
  /** Default 1. */
  seed?: number;
}

export interface ConfidenceSetEntry {
  /** Position of the model in the losses given. */
  readonly model: number;
  readonly meanLoss: number;
  readonly pValue: number;
  /** Whether it cannot be told from the best. */
  readonly inSet: boolean;
}

/**
 * The models that cannot be told from the best: the worst is dropped as long as the hypothesis
 * that all that remain are equally good is rejected (statistic T_max, bootstrap over clusters).
 * Source: Hansen, Lunde & Nason (2011), The model confidence set, Econometrica 79.
 * @param losses one column per model, of equal length; entries that are NaN for any are skipped
 * @returns one entry per model, in the order given; empty without an entry known to all
 * @throws CrimecastError `EVAL_LENGTH_MISMATCH`, `EVAL_OPTION_INVALID`
 */
export function modelConfidenceSet(
  losses: readonly Values[],
  options: ConfidenceSetOptions = {},
): ConfidenceSetEntry[] {
  const { alpha = 0.1, draws = 1000, seed = 1 } = options;
  assertInteger('draws', draws);
  if (!(alpha > 0 && alpha < 1)) {
    throw evalError('EVAL_OPTION_INVALID', `alpha is ${alpha}; give one above 0 and below 1.`);
  }
  const drawn = drawMeans(losses, options.clusters, draws, seed);
  if (drawn === null) return [];
  const pValues = eliminate(drawn);
  return losses.map((_, model) => ({
    model,
    meanLoss: drawn.mean[model]!,
    pValue: pValues[model]!,
    inSet: pValues[model]! >= alpha,
  }));
}

interface DrawnMeans {
  readonly mean: Float64Array;
  /** Mean losses per draw. */
  readonly draws: readonly Float64Array[];
}

function drawMeans(
  losses: readonly Values[],
  clusters: readonly string[] | undefined,
  draws: number,
  seed: number,
): DrawnMeans | null {
  const length = losses[0]?.length ?? 0;
  const { of, labels } = labelPositions(clusters ?? Array.from({ length }, (_, i) => String(i)));
  for (const column of [...losses, of]) assertSameLength(losses[0] ?? of, column);
  const sums = losses.map(() => new Float64Array(labels.length));
  const sizes = new Float64Array(labels.length);
  for (let i = 0; i < length; i++) {
    if (losses.some((column) => Number.isNaN(column[i]!))) continue;
    sizes[of[i]!]!++;
    for (let m = 0; m < losses.length; m++) sums[m]![of[i]!]! += losses[m]![i]!;
  }
  const used = Int32Array.from(sizes.keys()).filter((g) => sizes[g]! > 0);
  if (used.length === 0) return null;
  const meansOf = (picked: Int32Array) => {
    const size = picked.reduce((sum, g) => sum + sizes[g]!, 0);
    return Float64Array.from(sums, (sum) => picked.reduce((all, g) => all + sum[g]!, 0) / size);
  };
  const draw = drawer(seed);
  return {
    mean: meansOf(used),
    draws: Array.from({ length: draws }, () => meansOf(used.map(() => used[draw(used.length)]!))),
  };
}

/** Drops the worst model again and again; returns the p-value of each. */
function eliminate({ mean, draws }: DrawnMeans): Float64Array {
  const pValues = new Float64Array(mean.length);
  let left = [...mean.keys()];
  let highest = 0;
  while (left.length > 1) {
    const own = excess(mean, left);
    const drawn = draws.map((means) => excess(means, left).map((value, k) => value - own[k]!));
    const errors = own.map((_, k) =>
      Math.sqrt(drawn.reduce((sum, values) => sum + values[k]! ** 2, 0) / draws.length),
    );
    const scaled = (value: number, k: number) =>
      errors[k]! > 0 ? value / errors[k]! : value > 0 ? Infinity : 0;
    const statistics = own.map(scaled);
    const worst = Math.max(...statistics);
    const beyond = drawn.filter((values) => Math.max(...values.map(scaled)) >= worst).length;
    highest = Math.max(highest, beyond / draws.length);
    const dropped = statistics.indexOf(worst);
    pValues[left[dropped]!] = highest;
    left = left.filter((_, k) => k !== dropped);
  }
  if (left.length === 1) pValues[left[0]!] = 1;
  return pValues;
}

/** Mean loss of each model above the mean of all that are left. */
function excess(means: Float64Array, left: readonly number[]): number[] {
  const middle = left.reduce((sum, m) => sum + means[m]!, 0) / left.length;
  return left.map((m) => means[m]! - middle);
}
