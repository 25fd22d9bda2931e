import { wordsOf } from '../trees/add-category-trees.js';
import type { TreeBuilder } from '../trees/tree-builder.js';
import type { ColumnBins } from './column-bins.js';
import type { GrowingNode } from './grow-leafwise.js';

/**
 * Writes a grown tree in preorder.
 * @param sets  words of the sets of categories so far; those of this tree are added
 * @param value of each leaf
 */
export function writeTree(
  root: GrowingNode,
  { cuts, counts }: ColumnBins,
  builder: TreeBuilder,
  sets: number[],
  value: (leaf: GrowingNode) => number,
): void {
  const write = (node: GrowingNode): void => {
    if (node.left === null) {
      builder.leaf(value(node));
      return;
    }
    const { column, bin, set } = node.split!;
    const cut =
      set === null ? cuts[column]![bin]! : writeSet(set, counts[column]!, largerLeft(node), sets);
    const at = builder.inner(column, cut);
    write(node.left);
    builder.right(at);
    write(node.right!);
  };
  builder.begin();
  write(root);
}

/** Categories that were not there go with the larger child. */
function largerLeft({ left, right }: GrowingNode): boolean {
  return left!.high - left!.low >= right!.high - right!.low;
}

function writeSet(
  set: readonly number[],
  count: number,
  unknownLeft: boolean,
  sets: number[],
): number {
  const first = sets.length;
  const words = new Int32Array(wordsOf(count) + 1);
  for (const category of set) words[category >> 5]! |= 1 << (category & 31);
  words[words.length - 1] = unknownLeft ? 1 : 0;
  sets.push(...words);
  return first;
}
