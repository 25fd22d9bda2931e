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
  /** Nodes so far. */
  size(): number;
  /** What the tree last begun, which is complete, says about a row of column-major features. */
  walk(features: Float64Array, row: number, rows: number): number;
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
    size: () => feature.length,
    walk(features, row, rows) {
      let node = starts.at(-1)!;
      for (let column = feature[node]!; column >= 0; column = feature[node]!) {
        node = features[column * rows + row]! < split[node]! ? node + 1 : right[node]!;
      }
      return split[node]!;
    },
    build: () => ({
      feature: Int32Array.from(feature),
      split: Float64Array.from(split),
      right: Int32Array.from(right),
      starts: Int32Array.from([...starts, feature.length]),
    }),
  };
}
