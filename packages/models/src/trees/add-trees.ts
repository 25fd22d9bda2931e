import type { FlatTrees } from '../forest/flat-trees.js';

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
  const { feature, split, right, starts } = trees;
  const rows = sums.length;
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
