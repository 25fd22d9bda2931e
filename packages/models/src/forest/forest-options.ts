export interface ForestOptions {
  /** Periods in a window. */
  readonly window: number;
  /** Trees per crime. */
  readonly trees: number;
  /** Rows drawn for a tree, at most, with replacement; ml-cart takes time in their square. */
  readonly sample: number;
  readonly maxDepth: number;
  /** A node of so few rows is not split. */
  readonly minNumSamples: number;
  /** Training windows below which a crime gets no forest. */
  readonly minRows: number;
}

export const FOREST_DEFAULTS: ForestOptions = {
  window: 3,
  trees: 40,
  sample: 256,
  maxDepth: 10,
  minNumSamples: 5,
  minRows: 10,
};
