/// <reference path="./ml-cart.d.ts" />
import type { CartNode } from 'ml-cart';

/**
 * Regression trees as columns, one entry per node, each tree in preorder: the left child of an
 * inner node is the next node.
 */
export interface FlatTrees {
  /** Column an inner node looks at; −1 in a leaf. */
  readonly feature: Int32Array;
  /** Values below it go left in an inner node; the forecast in a leaf. */
  readonly split: Float64Array;
  /** Right child of an inner node; 0 in a leaf. */
  readonly right: Int32Array;
  /** First node of each tree, and the number of nodes at the end. */
  readonly starts: Int32Array;
}

/** Collects grown trees one by one. */
export interface FlatTreeBuilder {
  add(root: CartNode): void;
  build(): FlatTrees;
}

export function flatTreeBuilder(): FlatTreeBuilder {
  const feature: number[] = [];
  const split: number[] = [];
  const right: number[] = [];
  const starts = [0];
  const append = (node: CartNode): void => {
    const at = feature.length;
    const inner = node.left !== undefined && node.right !== undefined;
    feature.push(inner ? node.splitColumn! : -1);
    split.push(inner ? node.splitValue! : node.distribution!);
    right.push(0);
    if (!inner) return;
    append(node.left!);
    right[at] = feature.length;
    append(node.right!);
  };
  return {
    add(root) {
      append(root);
      starts.push(feature.length);
    },
    build: () => ({
      feature: Int32Array.from(feature),
      split: Float64Array.from(split),
      right: Int32Array.from(right),
      starts: Int32Array.from(starts),
    }),
  };
}

/** What one tree says about a row of features. */
export function predictTree(trees: FlatTrees, tree: number, row: ArrayLike<number>): number {
  const { feature, split, right } = trees;
  let node = trees.starts[tree]!;
  for (let column = feature[node]!; column >= 0; column = feature[node]!) {
    node = row[column]! < split[node]! ? node + 1 : right[node]!;
  }
  return split[node]!;
}

/** The mean over `count` trees from `first` on. */
export function predictForest(
  trees: FlatTrees,
  first: number,
  count: number,
  row: ArrayLike<number>,
): number {
  let sum = 0;
  for (let tree = first; tree < first + count; tree++) sum += predictTree(trees, tree, row);
  return sum / count;
}
