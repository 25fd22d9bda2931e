import { poissonEngine } from '../linear/poisson-engine.js';
import { ridgeEngine } from '../linear/ridge-engine.js';
import { mlpEngine } from '../mlp/mlp-engine.js';
import { BOOSTED, growBoosted } from '../trees/grow-boosted.js';
import { EXTRA_TREES, growExtraTrees } from '../trees/grow-extra-trees.js';
import { type GrowForestOptions, growForest } from '../trees/grow-forest.js';
import { pooledModel } from './pooled-model.js';
import { treeEngine } from './tree-engine.js';

const FOREST: GrowForestOptions = {
  splitting: 'presorted',
  trees: 60,
  leaf: 40,
  depth: 1e9,
  features: 0.5,
  sample: 0.5,
  leaves: 'median',
  keepLeaves: false,
};

/** Pooled extremely randomised trees: steady, never beyond what was seen. */
export const extraTrees = pooledModel({
  id: 'extra-trees',
  label: 'Extra trees (pooled)',
  description:
    'Randomised trees that learn from all areas and crimes how counts return to their usual level.',
  engine: treeEngine(EXTRA_TREES.trees, (rows, task) => growExtraTrees(rows, EXTRA_TREES, task)),
});

/** As the extra trees, but each cut is the best there is: one forest for all areas and crimes. */
export const fastForest = pooledModel({
  id: 'forest',
  label: 'Random forest (pooled)',
  description: 'A random forest on the same features as the extra trees, on trees of its own.',
  engine: treeEngine(
    FOREST.trees,
    async (rows, task) => (await growForest(rows, FOREST, task)).trees,
  ),
});

/** Pooled boosted trees for absolute errors: their forecast is a median. */
export const boosted = pooledModel({
  id: 'boosted',
  label: 'Boosted trees (pooled)',
  description:
    'Boosted trees on the same features as the extra trees, for the smallest absolute error.',
  engine: treeEngine(BOOSTED.trees, (rows, task) => growBoosted(rows, BOOSTED, task)),
});

/** A pooled small network: smooth where trees have steps. */
export const mlp = pooledModel({
  id: 'mlp',
  label: 'Small network (pooled)',
  description: 'A network with one hidden layer on the same features as the trees.',
  engine: mlpEngine,
});

/** Pooled ridge regression: the simplest that learns from all series together. */
export const ridge = pooledModel({
  id: 'ridge',
  label: 'Ridge regression (pooled)',
  description: 'A straight line through the same features as the trees, kept from steep slopes.',
  engine: ridgeEngine,
});

/** Pooled Poisson regression: for counts whose mean matters, not their median. */
export const poisson = pooledModel({
  id: 'poisson',
  label: 'Poisson regression (pooled)',
  description: 'The expected count as a multiple of the last one, on the same features.',
  engine: poissonEngine,
});
