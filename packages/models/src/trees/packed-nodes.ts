import type { FlatTrees } from '../forest/flat-trees.js';

/** Bytes of a node as `walk-trees` reads it. */
export const NODE_BYTES = 16;

/** By trees, which do not change. */
const made = new WeakMap<FlatTrees, Uint8Array>();

/**
 * The nodes of all trees as `walk-trees` reads them: cut, column, and how many nodes away the right
 * child is. Made once.
 */
export function packedNodes(trees: FlatTrees): Uint8Array {
  const packed = made.get(trees) ?? packNodes(trees);
  made.set(trees, packed);
  return packed;
}

function packNodes({ feature, split, right }: FlatTrees): Uint8Array {
  const bytes = new ArrayBuffer(NODE_BYTES * feature.length);
  const cuts = new Float64Array(bytes);
  const ways = new Int32Array(bytes);
  for (let node = 0; node < feature.length; node++) {
    cuts[2 * node] = split[node]!;
    ways[4 * node + 2] = feature[node]!;
    ways[4 * node + 3] = right[node]! - node;
  }
  return new Uint8Array(bytes);
}
