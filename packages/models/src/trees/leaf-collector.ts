import type { FlatTrees } from '../forest/flat-trees.js';
import type { Bag } from './bag.js';
import type { LeafRows } from './tree-model.js';

/** Notes the rows of leaves while trees grow. */
export function leafCollector() {
  const rows: number[] = [];
  const nodes: number[] = [];
  const sizes: number[] = [];
  return {
    /** @param node position of the leaf among all nodes; ascending from call to call */
    leaf(node: number, bag: Bag, order: Int32Array, low: number, high: number): void {
      const before = rows.length;
      for (let i = low; i < high; i++) {
        const local = order[i]!;
        for (let k = 0; k < bag.times[local]!; k++) rows.push(bag.rows[local]!);
      }
      nodes.push(node);
      sizes.push(rows.length - before);
    },
    build({ feature }: FlatTrees): LeafRows {
      const starts = new Int32Array(feature.length + 1);
      for (const [i, node] of nodes.entries()) starts[node + 1] = sizes[i]!;
      for (let node = 0; node < feature.length; node++) starts[node + 1]! += starts[node]!;
      return { rows: Int32Array.from(rows), starts };
    },
  };
}
