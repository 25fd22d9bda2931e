import type { FlatTrees } from '../forest/flat-trees.js';
import { wasmAddTrees } from './wasm-add-trees.js';

/** Rows and trees from which on copying them for WebAssembly pays. */
const MANY_ROWS = 256;
const MANY_TREES = 8;

/**
 * Adds what trees say about each row to `sums`.
 * @param features column-major, as the trees were grown on
 * @param first    the first tree to add; all from there on are added
 */
export function addTrees(
  trees: FlatTrees,
  features: Float64Array,
  sums: Float64Array,
  first = 0,
): void {
  const rows = sums.length;
  const { feature, split, right, starts } = trees;
  const many = rows >= MANY_ROWS && starts.length - 1 - first >= MANY_TREES;
  if (many && wasmAddTrees(trees, features, sums, first)) return;
  for (let tree = first; tree + 1 < starts.length; tree++) {
    const root = starts[tree]!;
    for (let row = 0; row < rows; row++) {
      let node = root;
      for (let column = feature[node]!; column >= 0; column = feature[node]!) {
        node = features[column * rows + row]! < split[node]! ? node + 1 : right[node]!;
      }
      sums[row]! += split[node]!;
    }
  }
}
