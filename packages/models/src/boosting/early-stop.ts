import type { TreeRows } from '../trees/tree-rows.js';

/** Rows that a boosting is judged by while it grows. */
export interface EarlyStop {
  readonly rows: TreeRows;
  /** Trees without a smaller loss after which it ends. */
  readonly patience: number;
}
