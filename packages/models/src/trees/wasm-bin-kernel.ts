import { COUNTED_BINS } from '../kernels/generated/counted-bins.js';
import { loadKernel } from '../kernels/load-kernel.js';
import {
  type BinKernel,
  type BinnedTree,
  type BoostedRows,
  CELL,
  plainBinKernel,
} from './bin-kernel.js';
import { type BinnedRows, MAX_BINS } from './binned-rows.js';

type Numbers<Count extends readonly unknown[]> = (...of: { [I in keyof Count]: number }) => number;
type Four = [0, 0, 0, 0];

interface Functions {
  pullRows: Numbers<[...Four, 0]>;
  fillCounted: Numbers<[...Four, ...Four]>;
  bestCut: Numbers<[...Four, 0, 0]>;
  exchangeBins: Numbers<[...Four, 0, 0]>;
  weightedMedian: Numbers<[...Four, 0]>;
  followTree: Numbers<[...Four, ...Four]>;
}

/** Bytes of a node in `followTree`. */
const NODE = 24;

/**
 * The fastest loops that there are here.
 * @param nodes that a tree has at most
 */
export function binKernel(binned: BinnedRows, rows: BoostedRows, nodes: number): BinKernel {
  return wasmBinKernel(binned, rows, nodes) ?? plainBinKernel(binned, rows);
}

/**
 * The loops of `plainBinKernel` in WebAssembly: all columns of a row together.
 * @returns null where there is no WebAssembly with SIMD, or not so much memory
 */
export function wasmBinKernel(
  { bins, cuts }: BinnedRows,
  { targets, weights }: BoostedRows,
  nodes: number,
): BinKernel | null {
  const width = cuts.length;
  const count = targets.length;
  const cells = CELL * MAX_BINS * width;
  const parts = {
    ...{ bins: bins.length, order: 4 * count, pairs: 16 * count, spare: 16 * count },
    ...{ targets: 8 * count, weights: 8 * count, sums: 8 * count, residuals: 8 * count },
    ...{ columns: 4 * width, counts: 4 * width, cells: 8 * cells, found: 16, nodes: NODE * nodes },
  };
  const loaded = loadKernel<Functions, keyof typeof parts>(COUNTED_BINS, parts);
  if (loaded === null) return null;
  const { run, buffer, at } = loaded;
  const doubles = (first: number, length: number) => new Float64Array(buffer, first, length);
  const integers = (first: number, length: number) => new Int32Array(buffer, first, length);
  writeRows(bins, new Uint8Array(buffer, at.bins, bins.length), width);
  doubles(at.targets, count).set(targets);
  doubles(at.weights, count).set(weights);
  const residuals = doubles(at.residuals, count);
  residuals.set(targets);
  const histogram = doubles(at.cells, cells);
  const columns = integers(at.columns, width);
  const counts = integers(at.counts, width);
  const found = integers(at.found, 4);
  const best = { place: -1, bin: 0 };
  const row = (i: number) => at.order + 4 * i;
  const pair = (i: number) => at.pairs + 16 * i;
  return {
    ...{ order: integers(at.order, count), pairs: doubles(at.pairs, 2 * count), columns },
    ...{ histogram, residuals },
    pull(rows) {
      run.pullRows(at.order, row(rows), at.pairs, at.weights, at.residuals);
    },
    fill(looked, low, high) {
      histogram.fill(0, 0, CELL * MAX_BINS * looked);
      const last = at.columns + 4 * looked;
      run.fillCounted(at.bins, width, row(low), row(high), pair(low), at.columns, last, at.cells);
    },
    cut(looked, rows, leaf) {
      for (let k = 0; k < looked; k++) counts[k] = cuts[columns[k]!]!.length;
      run.bestCut(at.cells, at.counts, at.counts + 4 * looked, leaf, rows, at.found);
      best.place = found[2]!;
      best.bin = found[3]!;
      return best;
    },
    exchange(column, bin, low, high) {
      const of = [at.bins + column, width, row(low), row(high), pair(low), bin + 1] as const;
      return (run.exchangeBins(...of) - at.order) / 4;
    },
    median: (low, high) =>
      run.weightedMedian(row(low), row(high), pair(low), at.residuals, at.spare),
    follow(tree) {
      const { length } = tree.feature;
      const levels = writeTree(
        tree,
        integers(at.nodes, (NODE / 4) * length),
        doubles(at.nodes, (NODE / 8) * length),
      );
      const of = [at.bins, width, count, at.nodes, levels] as const;
      run.followTree(...of, at.targets, at.sums, at.residuals);
    },
  };
}

function writeRows(bins: Uint8Array, out: Uint8Array, width: number): void {
  const count = bins.length / width;
  for (let c = 0; c < width; c++) {
    for (let row = 0; row < count; row++) out[row * width + c] = bins[c * count + row]!;
  }
}

/** @returns steps from the root to the farthest leaf */
function writeTree(
  { feature, bins, right, split }: BinnedTree,
  integers: Int32Array,
  doubles: Float64Array,
): number {
  const depths = new Int32Array(feature.length);
  let deepest = 0;
  for (let node = 0; node < feature.length; node++) {
    const leaf = feature[node]! < 0;
    const children = leaf ? [node, node] : [node + 1, right[node]!];
    integers.set([leaf ? 0 : feature[node]!, leaf ? 0 : bins[node]! + 1, ...children], 6 * node);
    doubles[3 * node + 2] = split[node]!;
    deepest = Math.max(deepest, depths[node]!);
    if (!leaf) for (const child of children) depths[child] = depths[node]! + 1;
  }
  return deepest;
}
