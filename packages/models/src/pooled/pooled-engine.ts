import type { NumberArray } from '../format/little-endian.js';
import type { GrowTask } from '../trees/grow-task.js';
import type { TreeRows } from '../trees/tree-rows.js';

/** Rows of changes, and from when each is. */
export interface LearnRows extends TreeRows {
  /** Period of the origin of each row. */
  readonly origins: Int32Array;
}

/** A way to learn changes from features. */
export interface PooledEngine {
  /** How often `learn` awaits a turn of its task, at most. */
  readonly turns: number;
  learn(rows: LearnRows, task: GrowTask): Promise<Learned>;
  /** @throws CrimecastError `MODEL_FILE_INVALID` */
  restore(arrays: ReadonlyMap<string, NumberArray>): Learned;
}

/** What an engine has learned. */
export interface Learned {
  /** All of it, as saved. */
  readonly arrays: ReadonlyMap<string, NumberArray>;
  /** Adds the change of each row to `sums`; features are column-major. */
  add(features: Float64Array, sums: Float64Array): void;
}
