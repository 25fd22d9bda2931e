/** The cut that takes most off the squared error of a node. */
export interface Cut {
  /** −1 where no cut helps. */
  column: number;
  /** Values below it go left. */
  value: number;
  /** What it takes off the weighted squared error. */
  gain: number;
}

/** Weight of a node's rows, and sum of weight times target. */
export interface NodeSums {
  weight: number;
  sum: number;
}

/** How nodes are searched for cuts and divided; holds the rows of one tree in the order of its nodes. */
export interface NodeSplitter {
  /** Positions of rows in the tree's bag; a node holds those from `low` to below `high`. */
  readonly order: Int32Array;
  sums(low: number, high: number, out: NodeSums): void;
  /** @param least the gain that a cut must exceed */
  find(low: number, high: number, node: NodeSums, least: number): Cut;
  /**
   * Brings the rows left of the cut last found to the front of their node.
   * @param more whether a child may be searched again
   * @returns where the right child begins
   */
  divide(low: number, high: number, more: boolean): number;
}
