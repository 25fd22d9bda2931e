import type { Bag } from './bag.js';
import type { TreeBuilder } from './tree-builder.js';
import type { TreeRows } from './tree-rows.js';

/**
 * Adds up what trees say about rows that they did not see.
 * Source: Breiman (1996), Out-of-bag estimation.
 */
export function outOfBagSums({ rows, features, targets, weights }: TreeRows) {
  const sums = new Float64Array(rows);
  const counts = new Int32Array(rows);
  return {
    /** @param scale what leaves were divided by */
    add(builder: TreeBuilder, bag: Bag, scale: number): void {
      let next = 0;
      for (let row = 0; row < rows; row++) {
        if (bag.rows[next] === row) {
          next++;
          continue;
        }
        sums[row]! += builder.walk(features, row, rows) * scale;
        counts[row]!++;
      }
    },
    /** Weighted mean squared error; null where there is no such row. */
    error(): number | null {
      let squares = 0;
      let weight = 0;
      for (let row = 0; row < rows; row++) {
        if (counts[row] === 0) continue;
        squares += weights[row]! * (sums[row]! / counts[row]! - targets[row]!) ** 2;
        weight += weights[row]!;
      }
      return weight > 0 ? squares / weight : null;
    },
  };
}
