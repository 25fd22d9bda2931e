import type { Learned, LearnRows, PooledEngine } from '../pooled/pooled-engine.js';
import { selectMedian } from '../trees/select-median.js';
import { columnScales } from './column-scales.js';
import { type LinearFit, linearLearned, restoreLinear } from './linear-learned.js';
import { joinSums } from './product-sums.js';
import { choosePenalty, solveRidge } from './ridge.js';
import { sumsByOrigin } from './sums-by-origin.js';

/**
 * Ridge regression, its penalty chosen by origins that were left out. Its constant is moved to the
 * weighted median of what the line leaves, so that forecasts are medians as those of the trees.
 * Nothing in it is random.
 */
export const ridgeEngine: PooledEngine = {
  turns: 1,
  async learn(rows, task) {
    await task.turn();
    return linearLearned(fitRidge(rows));
  },
  restore: restoreLinear,
};

/** @param rows at least one */
export function fitRidge(rows: LearnRows): LinearFit {
  const scales = columnScales(rows);
  const term = { response: 0, weight: 0 };
  const byOrigin = sumsByOrigin(rows, scales, (row) => {
    term.response = rows.targets[row]!;
    term.weight = rows.weights[row]!;
    return term;
  });
  const coefficients = solveRidge(joinSums(byOrigin), choosePenalty(byOrigin));
  coefficients[0]! += medianLeft(rows, linearLearned({ ...scales, coefficients }));
  return { ...scales, coefficients };
}

/** Weighted median of what the line leaves of the targets. */
function medianLeft({ features, targets, weights }: LearnRows, line: Learned): number {
  const left = new Float64Array(targets.length);
  line.add(features, left);
  return selectMedian(
    left.map((sum, row) => targets[row]! - sum),
    weights.slice(),
  );
}
