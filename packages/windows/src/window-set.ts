/** One feature of every row. */
export interface FeatureColumn {
  /** `lag1` is the value at the row's origin, `lag2` the one before. */
  readonly name: string;
  /** The last period the column uses, counted from the row's origin: 0 or negative. */
  readonly offset: number;
}

/**
 * Training or prediction rows as columns. The value of column `c` in row `r` is
 * `features[c * rows + r]`: column-major, so that one feature is one contiguous run.
 */
export interface WindowSet {
  readonly columns: readonly FeatureColumn[];
  readonly rows: number;
  readonly features: Float64Array;
  /** The value to predict, per row; NaN in rows made for prediction. */
  readonly targets: Float64Array;
  /** Position of each row's series in the panel. */
  readonly series: Int32Array;
  /** Period of the last input of each row. */
  readonly origins: Int32Array;
  /** Period of the target of each row. */
  readonly targetPeriods: Int32Array;
}

/** Columns `lag1` (the most recent) to `lag<size>`. */
export function lagColumns(size: number): FeatureColumn[] {
  return Array.from({ length: size }, (_, lag) => ({ name: `lag${lag + 1}`, offset: 0 - lag }));
}
