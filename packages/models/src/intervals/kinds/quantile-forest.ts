import { modelError } from '../../errors.js';
import { assertFinite, readFloats, readIntegers } from '../../format/checked-arrays.js';
import type { NumberArray } from '../../format/little-endian.js';
import { fitForest } from '../../trees/fit-forest.js';
import type { TrainOptions } from '../../trees/fit-options.js';
import { predictQuantiles } from '../../trees/predict-quantiles.js';
import { readTrees } from '../../trees/read-trees.js';
import type { RegressionRows } from '../../trees/regression-rows.js';
import type { Forest } from '../../trees/tree-model.js';
import { ERROR_COLUMNS } from './error-rows.js';
import type { ErrorQuantiles } from './learned-quantiles.js';

const FOREST = { trees: 60, leaf: 40, sample: 0.3, features: 0.4, quantiles: true } as const;

/**
 * The past errors that lie in the same leaves of a random forest.
 * Source: Meinshausen (2006), Quantile regression forests, JMLR 7.
 */
export async function learnQuantileForest(
  rows: RegressionRows,
  task: TrainOptions,
): Promise<ErrorQuantiles> {
  return forestQuantiles(await fitForest(rows, { ...FOREST, ...task }));
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreQuantileForest(arrays: ReadonlyMap<string, NumberArray>): ErrorQuantiles {
  const trees = readTrees(arrays, 'quantiles.', ERROR_COLUMNS.length);
  const { feature } = trees;
  const targets = readFloats(arrays, 'quantiles.targets');
  const weights = readFloats(arrays, 'quantiles.weights', targets.length);
  const starts = readIntegers(arrays, 'quantiles.leafStarts', feature.length + 1);
  const rows = readIntegers(arrays, 'quantiles.leafRows', starts.at(-1) ?? 0);
  assertFinite('targets', targets);
  assertFinite('weights', weights);
  const sound =
    trees.starts.length > 1 &&
    weights.every((weight) => weight > 0) &&
    rows.every((row) => row >= 0 && row < targets.length) &&
    starts[0] === 0 &&
    starts.every((start, node) => node === 0 || start >= starts[node - 1]!) &&
    feature.every((column, node) => column >= 0 || starts[node + 1]! > starts[node]!);
  if (!sound)
    throw modelError('MODEL_FILE_INVALID', 'The leaves in this model hold no past errors.');
  return forestQuantiles({
    kind: 'forest',
    names: ERROR_COLUMNS,
    trees,
    base: 0,
    link: 'identity',
    gains: new Float64Array(ERROR_COLUMNS.length),
    categories: null,
    outOfBag: null,
    quantiles: { leaves: { rows, starts }, targets, weights },
  });
}

function forestQuantiles(forest: Forest): ErrorQuantiles {
  const { trees } = forest;
  const { leaves, targets, weights } = forest.quantiles!;
  return {
    at: (rows, quantiles) => predictQuantiles(forest, rows, quantiles),
    arrays: new Map<string, NumberArray>([
      ['quantiles.feature', trees.feature],
      ['quantiles.split', trees.split],
      ['quantiles.right', trees.right],
      ['quantiles.starts', trees.starts],
      ['quantiles.targets', targets],
      ['quantiles.weights', weights],
      ['quantiles.leafStarts', leaves.starts],
      ['quantiles.leafRows', leaves.rows],
    ]),
  };
}
