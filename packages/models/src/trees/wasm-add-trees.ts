import type { FlatTrees } from '../forest/flat-trees.js';
import { WALK_TREES } from '../kernels/generated/walk-trees.js';
import { loadKernel } from '../kernels/load-kernel.js';

interface Functions {
  addTree(
    feature: number,
    split: number,
    right: number,
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
  const count = feature.length;
  let longest = 0;
  for (let tree = first; tree + 1 < starts.length; tree++) {
    longest = Math.max(longest, starts[tree + 1]! - starts[tree]!);
  }
  const parts = {
    ...{ feature: 4 * count, split: 8 * count, right: 4 * count },
    // A tree may be as deep as it has nodes.
    ...{ columns: 8 * columns * size, order: 8 * size, open: 16 * longest, sums: 8 * size },
  };
  const loaded = loadKernel<Functions, keyof typeof parts>(WALK_TREES, parts);
  if (loaded === null) return false;
  const { run, buffer, at } = loaded;
  new Int32Array(buffer, at.feature, count).set(feature);
  new Float64Array(buffer, at.split, count).set(split);
  const away = new Int32Array(buffer, at.right, count);
  for (let node = 0; node < count; node++) away[node] = right[node]! - node;
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
      run.addTree(
        at.feature + 4 * root,
        at.split + 8 * root,
        at.right + 4 * root,
        at.columns,
        8 * size,
        high - low,
        at.order,
        at.open,
        at.sums,
      );
    }
    sums.set(own.subarray(0, high - low), low);
  }
  return true;
}
