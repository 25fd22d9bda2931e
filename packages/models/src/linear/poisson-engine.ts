import type { LearnRows, PooledEngine } from '../pooled/pooled-engine.js';
import { POOLED_COLUMNS } from '../pooled/pooled-features.js';
import { type ColumnScales, columnScales } from './column-scales.js';
import { type LinearFit, lineAt, linearLearned, restoreLinear } from './linear-learned.js';
import { joinSums, type ProductSums } from './product-sums.js';
import { choosePenalty, solveRidge } from './ridge.js';
import { sumsByOrigin } from './sums-by-origin.js';

/** Steps at most: Newton's method doubles its digits with each, so that few fits need as many. */
const STEPS = 25;
const CLOSE = 1e-9;
/** Before a penalty is chosen: enough to have an answer where columns depend on each other. */
const SLIGHT = 1e-6;
/** Variance beyond Poisson, relative to the square of the mean. */
const OVERDISPERSION = 0.05;
const LEVEL = POOLED_COLUMNS.findIndex(({ name }) => name === 'level');

/**
 * Poisson regression of the next count with a log link and the last log count as offset.
 *
 * Counts are taken plus one, as everywhere on the log scale, and without what the nation and the
 * state did. Rows of large counts weigh less than Poisson noise would have it, since counts vary
 * by more: as in a negative binomial with dispersion 0.05. Penalty as in `ridge`, chosen on the
 * weighted least squares that the last Newton step without a penalty solves.
 */
export const poissonEngine: PooledEngine = {
  turns: 1,
  async learn(rows, task) {
    await task.turn();
    return linearLearned(fitPoisson(rows));
  },
  restore: restoreLinear,
};

/** @param rows at least one */
export function fitPoisson(rows: LearnRows): LinearFit {
  const scales = columnScales(rows);
  const free = newton(rows, scales, SLIGHT);
  const penalty = choosePenalty(workingSums(rows, scales, free));
  return { ...scales, coefficients: newton(rows, scales, penalty) };
}

function newton(rows: LearnRows, scales: ColumnScales, penalty: number): Float64Array {
  let coefficients: Float64Array = new Float64Array(scales.centre.length + 1);
  for (let step = 0; step < STEPS; step++) {
    const next = solveRidge(joinSums(workingSums(rows, scales, coefficients)), penalty);
    const moved = next.reduce((most, b, i) => Math.max(most, Math.abs(b - coefficients[i]!)), 0);
    coefficients = next;
    if (moved < CLOSE) break;
  }
  return coefficients;
}

/**
 * The weighted least squares of a Newton step.
 * Source: McCullagh & Nelder (1989), Generalized Linear Models, § 2.5.
 */
function workingSums(
  { features, rows, targets, ...rest }: LearnRows,
  scales: ColumnScales,
  coefficients: Float64Array,
): ProductSums[] {
  const term = { response: 0, weight: 0 };
  const all = { features, rows, targets, ...rest };
  return sumsByOrigin(all, scales, (row, inputs) => {
    const exposure = Math.exp(features[LEVEL * rows + row]!);
    const change = lineAt(coefficients, inputs);
    const expected = Math.exp(change);
    term.response = change + Math.exp(targets[row]!) / expected - 1;
    term.weight = (exposure * expected) / (1 + OVERDISPERSION * exposure);
    return term;
  });
}
