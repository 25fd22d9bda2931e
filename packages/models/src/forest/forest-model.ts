import type { FittedPoint, PointModel } from '../point-model.js';
import { forecastWithForests } from './forecast-with-forests.js';
import { FOREST_DEFAULTS, type ForestOptions } from './forest-options.js';
import { type Forests, growForests } from './grow-forests.js';
import { forestsState, restoreForests } from './saved-forests.js';

/**
 * The random forest of the original project: for each crime, bagged ml-cart trees on the counts
 * of the three periods before.
 *
 * A node is split down to depth 10 while it has more than 5 rows; a tree sees at most 256 rows,
 * because ml-cart takes time in their square. Kept for comparison: on yearly district counts it
 * does worse than naive.
 */
export function forestModel(options: Partial<ForestOptions> = {}): PointModel {
  const all = { ...FOREST_DEFAULTS, ...options };
  return {
    id: 'forest-ml-cart',
    label: 'Random forest (ml-cart)',
    description:
      'One random forest per crime on the last three periods, as in the original project.',
    features: Array.from({ length: all.window }, (_, lag) => `lag${lag + 1}`),
    heavy: true,
    fit: async (train, task) => fitted(await growForests(train, all, task)),
    restore: (state) => fitted(restoreForests(state)),
  };
}

function fitted(forests: Forests): FittedPoint {
  return {
    state: forestsState(forests),
    forecast: (history, horizon) => forecastWithForests(forests, history, horizon),
  };
}
