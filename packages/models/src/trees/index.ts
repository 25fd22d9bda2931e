export { type Boosting, type BoostingOptions, fitBoosting } from '../boosting/fit-boosting.js';
export type { LossName } from '../boosting/loss.js';
export type { FlatTrees } from '../forest/flat-trees.js';
export type { Sampling } from './bag.js';
export { type ForestFitOptions, fitExtraTrees, fitForest } from './fit-forest.js';
export type { TrainOptions } from './fit-options.js';
export {
  type Importance,
  importance,
  outOfBagError,
  permutationImportance,
} from './importance.js';
export { predict } from './predict.js';
export { predictQuantiles } from './predict-quantiles.js';
export type { FeatureRows, RegressionRows } from './regression-rows.js';
export { loadTrees, saveTrees } from './save-trees.js';
export type { CategoryCuts, Forest, LeafRows, TreeModel } from './tree-model.js';
