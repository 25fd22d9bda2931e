import type { FlatTrees } from '../forest/flat-trees.js';
import { WALK_TREES } from '../kernels/generated/walk-trees.js';
import { loadKernel } from '../kernels/load-kernel.js';

interface Functions {
  addTree(
    nodes: number,
    columns: number,
    length: number,
    rows: number,
    order: number,
    open: number,
    sums: number,
  ): void;
}

/** Rows that go down the trees together, at most. */
const PART = 65_536;

/**
 * `addTrees` in WebAssembly; the sums are the same to the bit.
 * @returns false where there is no WebAssembly, or not so much memory
 */
export function wasmAddTrees(
  { feature, split, right, starts }: FlatTrees,
  features: Float64Array,
  sums: Float64Array,
  first: number,
): boolean {
  const rows = sums.length;
  const columns = features.length / rows;
  const size = Math.min(PART, rows);
  let longest = 0;
  for (let tree = first; tree + 1 < starts.length; tree++) {
    longest = Math.max(longest, starts[tree + 1]! - starts[tree]!);
  }
  const parts = {
    nodes: 16 * longest,
    // A tree may be as deep as it has nodes.
    ...{ columns: 8 * columns * size, order: 8 * size, open: 16 * longest, sums: 8 * size },
  };
  const loaded = loadKernel<Functions, keyof typeof parts>(WALK_TREES, parts);
  if (loaded === null) return false;
  const { run, buffer, at } = loaded;
  const cuts = new Float64Array(buffer, at.nodes, 2 * longest);
  const ways = new Int32Array(buffer, at.nodes, 4 * longest);
  const values = new Float64Array(buffer, at.columns, columns * size);
  const own = new Float64Array(buffer, at.sums, size);
  for (let low = 0; low < rows; low += size) {
    const high = Math.min(rows, low + size);
    for (let c = 0; c < columns; c++) {
      values.set(features.subarray(c * rows + low, c * rows + high), c * size);
    }
    own.set(sums.subarray(low, high));
    for (let tree = first; tree + 1 < starts.length; tree++) {
      const root = starts[tree]!;
      const nodes = starts[tree + 1]! - root;
      for (let node = 0; node < nodes; node++) {
        cuts[2 * node] = split[root + node]!;
        ways[4 * node + 2] = feature[root + node]!;
        ways[4 * node + 3] = right[root + node]! - root - node;
      }
      run.addTree(at.nodes, at.columns, 8 * size, high - low, at.order, at.open, at.sums);
    }
    sums.set(own.subarray(0, high - low), low);
  }
  return true;
}
