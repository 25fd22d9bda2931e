import { checkSeed } from '../check-fit.js';
import { randomStream } from '../random/random-stream.js';
import { checkRows } from './check-rows.js';
import { drawToFront, range } from './draw.js';
import { checkInteger } from './fit-options.js';
import { predict } from './predict.js';
import type { RegressionRows } from './regression-rows.js';
import type { Forest, TreeModel } from './tree-model.js';

/** How much a column matters. */
export interface Importance {
  readonly name: string;
  readonly value: number;
}

/**
 * What the cuts of each column took off the training loss, as shares of all cuts; zeros when there
 * is no cut. Columns with many values get more cuts by chance: `permutationImportance` has no such
 * leaning.
 * Source: Breiman, Friedman, Olshen & Stone (1984), Classification and regression trees.
 */
export function importance({ names, gains }: TreeModel): Importance[] {
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return names.map((name, c) => ({ name, value: total > 0 ? gains[c]! / total : 0 }));
}

/**
 * Weighted mean squared error on rows, each forecast by the trees that did not learn from it; null
 * where every tree saw all rows.
 * Source: Breiman (1996), Out-of-bag estimation.
 */
export function outOfBagError({ outOfBag }: Forest): number | null {
  return outOfBag;
}

/**
 * By how much the weighted mean squared error on some rows rises when a column is shuffled, mean
 * over `repeats`; about 0, or below it by chance, for a column that does not matter.
 * Source: Breiman (2001), Random forests, § 10; Fisher, Rudin & Dominici (2019), JMLR 20.
 * @param rows best rows that the model was not fitted on
 * @param options repeats 5 and seed 1 by default
 * @throws CrimecastError as `predict` and `fitForest`
 */
export function permutationImportance(
  model: TreeModel,
  rows: RegressionRows,
  { repeats = 5, seed = 1 } = {},
): Importance[] {
  checkInteger('repeats', repeats, 1, 1e6);
  checkSeed(seed);
  const data = checkRows(rows);
  const names = rows.names;
  const weight = data.weights.reduce((sum, own) => sum + own, 0);
  const error = (features: Float64Array) =>
    predict(model, { names, features }).reduce(
      (sum, value, row) => sum + (data.weights[row]! / weight) * (value - data.targets[row]!) ** 2,
      0,
    );
  const before = error(data.features);
  const shuffled = data.features.slice();
  return names.map((name, c) => {
    const own = data.features.subarray(c * data.rows, (c + 1) * data.rows);
    let after = 0;
    for (let repeat = 0; repeat < repeats; repeat++) {
      const order = range(data.rows);
      drawToFront(order, data.rows, randomStream(seed, 'permutation', c, repeat));
      for (let row = 0; row < data.rows; row++) shuffled[c * data.rows + row] = own[order[row]!]!;
      after += error(shuffled) / repeats;
    }
    shuffled.set(own, c * data.rows);
    return { name, value: after - before };
  });
}
