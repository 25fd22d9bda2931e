import type { FlatTrees } from '../forest/flat-trees.js';

/** Writes trees node by node, in preorder. */
export interface TreeBuilder {
  /** Ends the tree before and begins the next one. */
  begin(): void;
  /** A node that forecasts `value`. */
  leaf(value: number): void;
  /**
   * A node that sends values below `cut` to the left. The left child comes next.
   * @returns its position, for `right`
   */
  inner(column: number, cut: number): number;
  /** The next node is the right child of the one at `position`. */
  right(position: number): void;
  /** Trees so far; not to be added to afterwards. */
  build(): FlatTrees;
}

export function treeBuilder(): TreeBuilder {
  const feature: number[] = [];
  const split: number[] = [];
  const right: number[] = [];
  const starts: number[] = [];
  return {
    begin() {
      starts.push(feature.length);
    },
    leaf(value) {
      feature.push(-1);
      split.push(value);
      right.push(0);
    },
    inner(column, cut) {
      feature.push(column);
      split.push(cut);
      right.push(0);
      return feature.length - 1;
    },
    right(position) {
      right[position] = feature.length;
    },
    build: () => ({
      feature: Int32Array.from(feature),
      split: Float64Array.from(split),
      right: Int32Array.from(right),
      starts: Int32Array.from([...starts, feature.length]),
    }),
  };
}
