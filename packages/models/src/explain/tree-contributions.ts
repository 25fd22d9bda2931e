import type { FlatTrees } from '../forest/flat-trees.js';
import type { TreeRows } from '../trees/tree-rows.js';

/** More background rows move the means by next to nothing. */
const MOST_ROWS = 4000;

/**
 * The weighted mean forecast of the background rows that pass each node; where none passes, the
 * mean of its children.
 */
export function nodeMeans(
  { feature, split, right, starts }: FlatTrees,
  { rows, features, weights }: TreeRows,
): Float64Array {
  const mass = new Float64Array(feature.length);
  const stride = Math.max(1, Math.ceil(rows / MOST_ROWS));
  for (let tree = 0; tree + 1 < starts.length; tree++) {
    for (let row = 0; row < rows; row += stride) {
      let node = starts[tree]!;
      for (let column = feature[node]!; column >= 0; column = feature[node]!) {
        node = features[column * rows + row]! < split[node]! ? node + 1 : right[node]!;
      }
      mass[node]! += weights[row]!;
    }
  }
  const means = split.slice();
  // Children lie behind their parent.
  for (let node = feature.length - 1; node >= 0; node--) {
    if (feature[node]! < 0) continue;
    const [left, other] = [node + 1, right[node]!];
    mass[node] = mass[left]! + mass[other]!;
    const share = mass[node]! > 0 ? mass[left]! / mass[node]! : 0.5;
    means[node] = means[left]! * share + means[other]! * (1 - share);
  }
  return means;
}

/**
 * What each column adds along the path of one row: the change of the mean from node to node goes
 * to the column that was looked at. Effects and base sum to the forecast.
 * Source: Saabas (2014), Interpreting random forests.
 */
export function treeContributions(
  { feature, split, right, starts }: FlatTrees,
  means: Float64Array,
  features: Float64Array,
  row: number,
  rows: number,
  columns: number,
): { base: number; effects: Float64Array } {
  const effects = new Float64Array(columns);
  let base = 0;
  for (let tree = 0; tree + 1 < starts.length; tree++) {
    let node = starts[tree]!;
    base += means[node]!;
    for (let column = feature[node]!; column >= 0; column = feature[node]!) {
      const next = features[column * rows + row]! < split[node]! ? node + 1 : right[node]!;
      effects[column]! += means[next]! - means[node]!;
      node = next;
    }
  }
  return { base, effects };
}
