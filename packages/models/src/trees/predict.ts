import { exp } from '../portable/exp.js';
import { addCategoryTrees } from './add-category-trees.js';
import { addTrees } from './add-trees.js';
import { checkFeatures } from './check-rows.js';
import type { FeatureRows } from './regression-rows.js';
import type { TreeModel } from './tree-model.js';

/**
 * The forecast of a fitted forest or boosting for each row.
 * @param rows the columns that the model was fitted on, in the same order; no row gives no forecast
 * @throws CrimecastError `MODEL_FEATURES_MISMATCH`, `MODEL_ROWS_INVALID` for a number not finite
 */
export function predict(model: TreeModel, rows: FeatureRows): Float64Array {
  const features = checkFeatures(model.names, rows);
  const sums = new Float64Array(features.length / model.names.length).fill(model.base);
  if (model.categories === null) addTrees(model.trees, features, sums);
  else addCategoryTrees(model.trees, model.categories, features, sums);
  return model.link === 'log' ? sums.map((sum) => exp(sum)) : sums;
}
