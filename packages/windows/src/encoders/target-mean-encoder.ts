import { windowsError } from '../errors.js';
import { type Category, type Encoder, type EncoderOptions, forUnknown, known } from './encoder.js';

export interface TargetMeanOptions extends EncoderOptions {
  /** Rows of the overall mean that each category's mean is mixed with. Default 10. */
  smoothing?: number;
}

/**
 * One column: the mean target of a category's training rows, drawn to the overall mean the more,
 * the fewer rows it has. Rows with a NaN target are left out. Usual for the unknown is the overall
 * mean. Encode the training rows themselves with an encoder fitted on other rows, or the targets
 * leak into their own features.
 * Source: Micci-Barreca (2001), A preprocessing scheme for high-cardinality categorical attributes.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on unequal lengths or a smoothing that is not ≥ 0
 */
export function targetMeanEncoder(
  training: readonly Category[],
  targets: ArrayLike<number>,
  { name = 'category', unknown = 'usual', smoothing = 10 }: TargetMeanOptions = {},
): Encoder {
  if (training.length !== targets.length) {
    throw invalid(`${training.length} categories have ${targets.length} targets; give as many.`);
  }
  if (!(smoothing >= 0 && smoothing < Number.POSITIVE_INFINITY)) {
    throw invalid(`smoothing is ${smoothing}; give a number of 0 or more.`);
  }
  const sums = new Map<Category, { sum: number; rows: number }>();
  const all = { sum: 0, rows: 0 };
  training.forEach((category, row) => {
    const target = targets[row]!;
    if (Number.isNaN(target)) return;
    const of = sums.get(known(category)) ?? { sum: 0, rows: 0 };
    sums.set(known(category), of);
    for (const part of [of, all]) {
      part.sum += target;
      part.rows++;
    }
  });
  const overall = all.sum / all.rows;
  return {
    columns: [`${name}-mean`],
    categories: [...sums.keys()],
    encode(category) {
      const of = sums.get(known(category));
      if (!of) return forUnknown(unknown, { category, usual: [overall] });
      return [(of.sum + smoothing * overall) / (of.rows + smoothing)];
    },
  };
}

function invalid(message: string) {
  return windowsError('WINDOW_OPTION_INVALID', message);
}
