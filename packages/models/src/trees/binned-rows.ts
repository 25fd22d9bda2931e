import type { TreeRows } from './tree-rows.js';

/** Bins per feature, at most. */
export const MAX_BINS = 64;
/** Values that the cuts are chosen from, at least, where there are as many. */
const SAMPLE = 20_000;

/** Features as small whole numbers. */
export interface BinnedRows {
  /** Column-major, as the features. */
  readonly bins: Uint8Array;
  /** Cuts of each column, ascending: bin `b` holds values from cut `b − 1` to below cut `b`. */
  readonly cuts: readonly Float64Array[];
}

/** Cuts each feature at its quantiles, so that bins hold about equally many rows. */
export function binRows({ rows, features }: TreeRows): BinnedRows {
  const columns = features.length / rows;
  const bins = new Uint8Array(features.length);
  const cuts: Float64Array[] = [];
  for (let column = 0; column < columns; column++) {
    const values = features.subarray(column * rows, (column + 1) * rows);
    const edges = quantileCuts(values);
    cuts.push(edges);
    for (let row = 0; row < rows; row++) bins[column * rows + row] = binOf(edges, values[row]!);
  }
  return { bins, cuts };
}

function quantileCuts(values: Float64Array): Float64Array {
  const stride = Math.max(1, Math.floor(values.length / SAMPLE));
  const sorted = values.filter((_, i) => i % stride === 0).sort();
  const edges = new Set<number>();
  for (let b = 1; b < MAX_BINS; b++) {
    const edge = sorted[Math.floor((sorted.length * b) / MAX_BINS)]!;
    if (edge > sorted[0]!) edges.add(edge);
  }
  return Float64Array.from(edges);
}

/** How many cuts a value reaches. */
function binOf(cuts: Float64Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
