import type { ColumnBins } from './column-bins.js';
import { findSplit, type Split, type SplitLimits } from './find-split.js';
import type { HistogramKernel } from './histogram-kernel.js';
import { type PackedSlopes, subtractHistogram, WIDTH } from './histograms.js';

export interface LeafwiseLimits extends SplitLimits {
  /** Leaves, at most. */
  readonly leaves: number;
}

/** A tree as it grows: the node with the greatest gain is split next. */
export interface GrowingNode {
  readonly low: number;
  readonly high: number;
  split: Split | null;
  /** Both or none. */
  left: GrowingNode | null;
  right: GrowingNode | null;
}

/** Memory that trees use one after another. */
export interface LeafwiseSpace {
  /** All rows; afterwards those of a leaf lie together. */
  readonly rows: Int32Array;
  readonly histograms: Float64Array[];
}

/**
 * Grows one tree by histograms: only the smaller child of a split is counted, the other is what is
 * left of the parent.
 * Source: Ke et al. (2017), LightGBM; Shi (2007), Best-first decision tree learning.
 */
export function growLeafwise(
  binned: ColumnBins,
  packed: PackedSlopes,
  space: LeafwiseSpace,
  limits: LeafwiseLimits,
  kernel: HistogramKernel,
): GrowingNode {
  const { rows, histograms } = space;
  const { columns } = binned;
  const free = [...histograms.keys()].reverse();
  const slot = () => {
    const at = free.pop();
    if (at !== undefined) return at;
    histograms.push(kernel.histogram(2 * WIDTH * columns));
    return histograms.length - 1;
  };
  const open: { node: GrowingNode; slot: number }[] = [];
  const enter = (low: number, high: number, own: number): GrowingNode => {
    const node: GrowingNode = { low, high, split: null, left: null, right: null };
    if (high - low >= 2 * limits.leaf) {
      node.split = findSplit(histograms[own]!, binned, packed, limits);
    }
    if (node.split === null) free.push(own);
    else open.push({ node, slot: own });
    return node;
  };
  const whole = slot();
  kernel.fill(histograms[whole]!, 0, rows.length);
  const root = enter(0, rows.length, whole);
  for (let leaves = 1; leaves < limits.leaves && open.length > 0; leaves++) {
    let next = 0;
    for (let i = 1; i < open.length; i++) {
      if (open[i]!.node.split!.gain > open[next]!.node.split!.gain) next = i;
    }
    const { node, slot: own } = open.splice(next, 1)[0]!;
    const { low, high, split } = node;
    const middle = divide(kernel, low, high, split!);
    const part = slot();
    const leftSmaller = middle - low <= high - middle;
    const last = leaves + 1 === limits.leaves;
    if (!last && high - low >= 2 * limits.leaf) {
      if (leftSmaller) kernel.fill(histograms[part]!, low, middle);
      else kernel.fill(histograms[part]!, middle, high);
      subtractHistogram(histograms[own]!, histograms[part]!);
    }
    if (last) {
      node.left = { low, high: middle, split: null, left: null, right: null };
      node.right = { low: middle, high, split: null, left: null, right: null };
      break;
    }
    node.left = enter(low, middle, leftSmaller ? part : own);
    node.right = enter(middle, high, leftSmaller ? own : part);
  }
  return root;
}

/** Brings rows that go left to the front. */
function divide(
  kernel: HistogramKernel,
  low: number,
  high: number,
  { column, bin, set }: Split,
): number {
  const goesLeft = new Uint8Array(WIDTH);
  if (set === null) goesLeft.fill(1, 0, bin + 1);
  else for (const category of set) goesLeft[category] = 1;
  return kernel.divide(low, high, column, goesLeft);
}
