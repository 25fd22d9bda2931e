import type { FlatTrees } from '../forest/flat-trees.js';

/** Puts several lots of trees into one, in order. */
export function joinTrees(parts: readonly FlatTrees[]): FlatTrees {
  const nodes = parts.reduce((sum, part) => sum + part.feature.length, 0);
  const joined = {
    feature: new Int32Array(nodes),
    split: new Float64Array(nodes),
    right: new Int32Array(nodes),
  };
  const starts = [0];
  let first = 0;
  for (const { feature, split, right, starts: own } of parts) {
    joined.feature.set(feature, first);
    joined.split.set(split, first);
    for (let i = 0; i < right.length; i++) {
      joined.right[first + i] = feature[i]! < 0 ? 0 : right[i]! + first;
    }
    for (const start of own.subarray(1)) starts.push(first + start);
    first += feature.length;
  }
  return { ...joined, starts: Int32Array.from(starts) };
}
