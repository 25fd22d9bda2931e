import { checkSeed } from '../check-fit.js';
import type { Sampling } from './bag.js';
import { checkRows } from './check-rows.js';
import { checkInteger, checkShare, type TrainOptions, trainTurns } from './fit-options.js';
import { type GrowForestOptions, growForest, type Splitting } from './grow-forest.js';
import type { RegressionRows } from './regression-rows.js';
import type { Forest } from './tree-model.js';

export interface ForestFitOptions extends TrainOptions {
  /** Default 100. */
  trees?: number;
  /** Rows that a leaf must hold. Default 5. */
  leaf?: number;
  /** Cuts between root and leaf, at most. Default: as many as it takes. */
  depth?: number;
  /** Share of the columns tried at a node, at least one. Default 1/3 for forests, 1 for extra trees. */
  features?: number;
  /** Rows of a tree: `'bootstrap'` or a share drawn without replacement. Default `'bootstrap'`, 1 for extra trees. */
  sample?: Sampling;
  /** Keep what `predictQuantiles` needs. Default false. */
  quantiles?: boolean;
}

/**
 * A random forest for a number: the mean of trees grown on random rows, each cut the best of those
 * in a few random columns.
 * Source: Breiman (2001), Random forests, Machine Learning 45.
 * @throws CrimecastError `MODEL_ROWS_INVALID`, `MODEL_OPTIONS_INVALID`, `MODEL_SEED_INVALID`, and
 * the signal's reason
 * @example
 * const forest = await fitForest({ names: ['lag1', 'lag2'], features, targets });
 * const next = predict(forest, { names: ['lag1', 'lag2'], features: latest });
 */
export function fitForest(rows: RegressionRows, options: ForestFitOptions = {}): Promise<Forest> {
  return fit('presorted', rows, { features: 1 / 3, sample: 'bootstrap', ...options });
}

/**
 * Extremely randomised trees: as a forest, but with one random cut in each tried column, which
 * makes them faster and smoother.
 * Source: Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, Machine Learning 63.
 * @throws CrimecastError as `fitForest`
 */
export function fitExtraTrees(
  rows: RegressionRows,
  options: ForestFitOptions = {},
): Promise<Forest> {
  return fit('random', rows, { features: 1, sample: 1, ...options });
}

async function fit(
  splitting: Splitting,
  rows: RegressionRows,
  options: ForestFitOptions,
): Promise<Forest> {
  const all: GrowForestOptions = {
    splitting,
    trees: checkInteger('trees', options.trees ?? 100, 1, 1e5),
    leaf: checkInteger('leaf', options.leaf ?? 5, 1, 1e9),
    depth: checkInteger('depth', options.depth ?? 1e9, 0, 1e9),
    features: checkShare('features', options.features!),
    sample: options.sample === 'bootstrap' ? 'bootstrap' : checkShare('sample', options.sample!),
    leaves: 'mean',
    keepLeaves: options.quantiles ?? false,
  };
  const seed = options.seed ?? 1;
  checkSeed(seed);
  const data = checkRows(rows);
  const turn = trainTurns(options, all.trees, 10 * data.features.length);
  const grown = await growForest(data, all, { seed, name: splitting, turn });
  return {
    kind: 'forest',
    names: [...rows.names],
    trees: grown.trees,
    base: 0,
    link: 'identity',
    gains: grown.gains,
    categories: null,
    outOfBag: grown.outOfBag,
    quantiles: grown.leaves && {
      leaves: grown.leaves,
      targets: data.targets.slice(),
      weights: data.weights.slice(),
    },
  };
}
