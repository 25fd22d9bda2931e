/** Features of rows to be forecast. */
export interface FeatureRows {
  /** One per column, each once. */
  readonly names: readonly string[];
  /** Column-major and finite: column `c` of row `r` is `features[c * rows + r]`. */
  readonly features: ArrayLike<number>;
}

/** Rows to learn from. */
export interface RegressionRows extends FeatureRows {
  /** One finite number per row; at least two rows. */
  readonly targets: ArrayLike<number>;
  /** How much each row counts, above 0. Default: all alike. */
  readonly weights?: ArrayLike<number>;
}
