import { evalError } from '../errors.js';
import { assertQuantile } from './pinball.js';

/**
 * How much of the range of probabilities each quantile of a grid stands for: from halfway to the
 * one below to halfway to the one above, with 0 and 1 at the ends. The weights sum to 1; on an
 * even grid ((i − ½) / k) they are all equal.
 * @param quantiles above 0 and below 1, ascending, each once
 * @throws CrimecastError `EVAL_LEVEL_INVALID` outside (0, 1), unsorted or repeated
 */
export function quantileWeights(quantiles: readonly number[]): number[] {
  quantiles.forEach((quantile, i) => {
    assertQuantile(quantile);
    if (i === 0 || quantile > quantiles[i - 1]!) return;
    throw evalError(
      'EVAL_LEVEL_INVALID',
      `The quantile ${quantile} follows ${quantiles[i - 1]}; give each once, ascending.`,
    );
  });
  const border = (i: number) =>
    i < 0 ? 0 : i >= quantiles.length - 1 ? 1 : (quantiles[i]! + quantiles[i + 1]!) / 2;
  return quantiles.map((_, i) => border(i) - border(i - 1));
}

/** The quantiles that interval levels are the bounds of, with the point forecast as the median. */
export function quantileGrid(levels: readonly number[]): number[] {
  const tails = [...levels].sort((a, b) => b - a).map((level) => (100 - level) / 200);
  return [...tails, 0.5, ...tails.map((tail) => 1 - tail).reverse()];
}
