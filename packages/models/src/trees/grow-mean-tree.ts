import type { NodeSplitter } from './node-splitter.js';
import type { TreeBuilder } from './tree-builder.js';

export interface MeanTreeLimits {
  /** Rows that a leaf must hold. */
  readonly leaf: number;
  /** Cuts between the root and a leaf, at most. */
  readonly depth: number;
  /** Gain per unit of weight that a cut must exceed: rounding is no gain. */
  readonly least: number;
}

/** What is told of a tree while it grows. */
export interface TreeRecord {
  cut(column: number, gain: number): void;
  /** The next leaf holds the rows from `low` to below `high` of the splitter's order. */
  leaf(low: number, high: number): void;
}

/**
 * Grows one tree for squared errors, depth first and without recursion: a tree may
 * be as deep as it has rows.
 * @param size  rows of the tree
 * @param value of a leaf, from the mean and the rows that it holds
 */
export function growMeanTree(
  splitter: NodeSplitter,
  size: number,
  { leaf, depth, least }: MeanTreeLimits,
  builder: TreeBuilder,
  record: TreeRecord,
  value: (mean: number, low: number, high: number) => number,
): void {
  const node = { weight: 0, sum: 0 };
  // Low, high, level and the parent of a right child of each node to come.
  const open: number[] = [0, size, 0, -1];
  builder.begin();
  while (open.length > 0) {
    const parent = open.pop()!;
    const level = open.pop()!;
    const high = open.pop()!;
    const low = open.pop()!;
    if (parent >= 0) builder.right(parent);
    splitter.sums(low, high, node);
    const found =
      level < depth && high - low >= 2 * leaf
        ? splitter.find(low, high, node, least * node.weight)
        : null;
    if (found === null || found.column < 0) {
      builder.leaf(value(node.sum / node.weight, low, high));
      record.leaf(low, high);
      continue;
    }
    record.cut(found.column, found.gain);
    const at = builder.inner(found.column, found.value);
    const middle = splitter.divide(low, high, level + 1 < depth);
    open.push(middle, high, level + 1, at, low, middle, level + 1, -1);
  }
}
