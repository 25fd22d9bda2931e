/** What trees learn from: rows as columns. */
export interface TreeRows {
  readonly rows: number;
  /** Column-major and finite: column `c` of row `r` is `features[c * rows + r]`. */
  readonly features: Float64Array;
  readonly targets: Float64Array;
  /** Above 0. */
  readonly weights: Float64Array;
}
