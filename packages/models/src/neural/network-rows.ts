/** Numbers to write inputs into. */
type Numbers = Float64Array | Float32Array;

/** Inputs of a network, row by row. */
export interface NetworkRows {
  readonly rows: number;
  /** Writes the window of a row, the oldest period first, from `at` on. */
  sequence(row: number, out: Numbers, at: number): void;
  /** Writes the numbers given once from `at` on. */
  statics(row: number, out: Numbers, at: number): void;
}

/** Rows to learn from. */
export interface TeachingRows extends NetworkRows {
  /** Output `o` of row `r` at `r * outputs + o`; NaN where it is not known. */
  readonly targets: Float64Array;
  readonly weights: Float64Array;
  /** Period of the last input of each row. */
  readonly origins: Int32Array;
  /** How many periods after its origin each output lies. */
  readonly steps: readonly number[];
}
