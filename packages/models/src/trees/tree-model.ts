import type { FlatTrees } from '../forest/flat-trees.js';

/** Fitted trees: data only, to be asked by `predict` and its neighbours. */
export interface TreeModel {
  readonly kind: 'forest' | 'boosting';
  /** Columns, in the order in which features are to be given. */
  readonly names: readonly string[];
  /** Their values are added up. */
  readonly trees: FlatTrees;
  /** What the sum starts from. */
  readonly base: number;
  /** The forecast is the sum, or its exponential. */
  readonly link: 'identity' | 'log';
  /** Per column, what its cuts took off the training loss. */
  readonly gains: Float64Array;
  /** How columns of categories are cut; null where there are none. */
  readonly categories: CategoryCuts | null;
}

/** Cuts of columns that hold categories 0, 1, 2 … */
export interface CategoryCuts {
  /** Categories of each column; 0 for a column of numbers. */
  readonly counts: Int32Array;
  /**
   * Words of 32 bits. A cut of a column of categories has the position of its first word as its
   * value: a bit per category that goes left, and in the word after them 1 where unknown ones do.
   */
  readonly sets: Int32Array;
}

/** Rows of the leaves of each tree, for quantiles. */
export interface LeafRows {
  /** Training rows, leaf after leaf, tree after tree; a row drawn twice is there twice. */
  readonly rows: Int32Array;
  /** Per node, where the rows of a leaf begin; one more at the end. Inner nodes have none. */
  readonly starts: Int32Array;
}

export interface Forest extends TreeModel {
  readonly kind: 'forest';
  /** Mean squared error of rows by trees that did not see them; null where every tree saw all. */
  readonly outOfBag: number | null;
  /** Targets, weights and leaves of the training rows; null unless asked for. */
  readonly quantiles: {
    readonly leaves: LeafRows;
    readonly targets: Float64Array;
    readonly weights: Float64Array;
  } | null;
}
