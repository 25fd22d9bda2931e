import { checkSeed } from '../check-fit.js';
import { modelError } from '../errors.js';
import { checkRows } from '../trees/check-rows.js';
import {
  checkInteger,
  checkShare,
  invalid,
  type TrainOptions,
  trainTurns,
} from '../trees/fit-options.js';
import type { RegressionRows } from '../trees/regression-rows.js';
import type { TreeModel } from '../trees/tree-model.js';
import type { TreeRows } from '../trees/tree-rows.js';
import { boost } from './boost.js';
import type { EarlyStop } from './early-stop.js';
import { type LossName, lossOf } from './loss.js';

export interface BoostingOptions extends TrainOptions {
  /** Default `'l2'`. */
  loss?: LossName;
  /** Trees, at most. Default 100. */
  trees?: number;
  /** Multiplies every leaf. Default 0.1. */
  rate?: number;
  /** Shape of each tree. */
  tree?: {
    /** Leaves, at most. Default 31. */
    leaves?: number;
    /** Rows that a leaf must hold. Default 20. */
    leaf?: number;
    /** Pulls leaves towards 0. Default 0. */
    l2?: number;
  };
  /** Columns that hold categories, numbered 0 to 254; new ones go with the larger side of a cut. */
  categories?: readonly string[];
  /** When to end before all trees are grown. Default: never. */
  stop?: {
    /** Rows to judge by, or the share of the given rows, the last ones, that is kept apart for it. */
    validation: RegressionRows | number;
    /** Trees without a smaller loss after which it ends. Default 10. */
    patience?: number;
  };
}

/** A fitted boosting and how it went. */
export interface Boosting extends TreeModel {
  readonly kind: 'boosting';
  /** Mean loss on the rows kept apart after each tree; null without early stopping. */
  readonly validation: Float64Array | null;
}

/**
 * Gradient-boosted trees by histograms: each tree is grown on the derivatives of the loss that
 * those before it leave. With early stopping the trees after the best one are dropped; rows are
 * taken to be in the order of time, so that it is the later ones it is judged by.
 * Source: Friedman (2001), Greedy function approximation; Ke et al. (2017), LightGBM.
 * @throws CrimecastError `MODEL_ROWS_INVALID` (for Poisson also a target below 0, or none above),
 * `MODEL_FEATURES_MISMATCH` where rows to judge by have other columns, `MODEL_OPTIONS_INVALID`,
 * `MODEL_SEED_INVALID`, and the signal's reason
 * @example
 * const boosting = await fitBoosting(rows, { loss: 'poisson', stop: { validation: 0.2 } });
 * const expected = predict(boosting, { names, features });
 */
export async function fitBoosting(
  rows: RegressionRows,
  options: BoostingOptions = {},
): Promise<Boosting> {
  const { tree = {}, stop } = options;
  checkSeed(options.seed ?? 1);
  const loss = lossOf(options.loss ?? 'l2');
  const trees = checkInteger('trees', options.trees ?? 100, 1, 1e5);
  const limits = {
    rate: checkShare('rate', options.rate ?? 0.1),
    leaves: checkInteger('tree.leaves', tree.leaves ?? 31, 1, 1e6),
    leaf: checkInteger('tree.leaf', tree.leaf ?? 20, 1, 1e9),
    l2: checkPenalty(tree.l2 ?? 0),
  };
  const all = checkRows(rows);
  const categories = checkCategories(rows.names, options.categories ?? []);
  const { data, early } = apart(all, rows.names, stop);
  if (loss.link === 'log') {
    checkCounts(data.targets);
    if (early) checkCounts(early.rows.targets);
  }
  const grown = await boost(
    { data, names: rows.names, categories, loss, trees, limits, early },
    trainTurns(options, trees, data.features.length),
  );
  return { kind: 'boosting', names: [...rows.names], link: loss.link, ...grown };
}

function checkPenalty(l2: number): number {
  if (l2 >= 0 && l2 < Number.POSITIVE_INFINITY) return l2;
  throw invalid('tree.l2', l2, 'a number of 0 or more');
}

function checkCategories(names: readonly string[], given: readonly string[]): Set<string> {
  const unknown = given.find((name) => !names.includes(name));
  if (unknown === undefined) return new Set(given);
  throw invalid('categories', `"${unknown}"`, `columns among ${names.join(', ')}`);
}

function checkCounts(targets: Float64Array): void {
  const row = targets.findIndex((target) => target < 0);
  if (row < 0 && targets.some((target) => target > 0)) return;
  const what = row < 0 ? 'Every target is 0' : `The target of row ${row} is ${targets[row]}`;
  throw modelError(
    'MODEL_ROWS_INVALID',
    `${what}; a Poisson loss needs counts of 0 or more and one above 0.`,
  );
}

function apart(
  all: TreeRows,
  names: readonly string[],
  stop: BoostingOptions['stop'],
): { data: TreeRows; early: EarlyStop | null } {
  if (stop === undefined) return { data: all, early: null };
  const patience = checkInteger('stop.patience', stop.patience ?? 10, 1, 1e6);
  if (typeof stop.validation !== 'number') {
    if (stop.validation.names.join('\n') !== names.join('\n')) {
      throw modelError(
        'MODEL_FEATURES_MISMATCH',
        `The rows to judge by have the columns ${stop.validation.names.join(', ')}; give ${names.join(', ')}.`,
      );
    }
    return { data: all, early: { rows: checkRows(stop.validation), patience } };
  }
  const kept = Math.floor(all.rows * checkShare('stop.validation', stop.validation));
  const first = all.rows - kept;
  if (kept < 1 || first < 2) {
    throw invalid('stop.validation', stop.validation, `a share that leaves rows on both sides`);
  }
  return {
    data: slice(all, 0, first),
    early: { rows: slice(all, first, all.rows), patience },
  };
}

function slice({ rows, features, targets, weights }: TreeRows, low: number, high: number) {
  const columns = features.length / rows;
  const own = new Float64Array((high - low) * columns);
  for (let c = 0; c < columns; c++) {
    own.set(features.subarray(c * rows + low, c * rows + high), c * (high - low));
  }
  return {
    rows: high - low,
    features: own,
    targets: targets.slice(low, high),
    weights: weights.slice(low, high),
  };
}
