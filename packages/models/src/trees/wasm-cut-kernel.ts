import { RANDOM_CUTS } from '../kernels/generated/random-cuts.js';
import { loadKernel } from '../kernels/load-kernel.js';
import { type CutKernel, plainCutKernel } from './cut-kernel.js';

interface Functions {
  sumPairs(pair: number, end: number, sums: number): void;
  cutTwo(
    first: number,
    second: number,
    row: number,
    end: number,
    pair: number,
    shares: number,
    spare: number,
    out: number,
  ): void;
  divide(
    values: number,
    row: number,
    end: number,
    pair: number,
    cut: number,
    spare: number,
    sparePairs: number,
  ): number;
  exchange(values: number, row: number, end: number, pair: number, cut: number): number;
  weightedMedian(row: number, end: number, pair: number, shown: number, spare: number): number;
}

/** The fastest loops that there are here. */
export function cutKernel(size: number, columns: number): CutKernel {
  return wasmCutKernel(size, columns) ?? plainCutKernel(size, columns);
}

/**
 * The loops of `plainCutKernel` in WebAssembly, two columns at once.
 * @returns null where there is no WebAssembly with SIMD, or not so much memory
 */
export function wasmCutKernel(size: number, columns: number): CutKernel | null {
  const parts = {
    ...{ values: 8 * columns * size, order: 4 * size, pairs: 16 * size, shown: 8 * size },
    ...{ shares: 16, whole: 16 },
    ...{ found: 96, spare: 16 * size, sparePairs: 16 * size },
  };
  const loaded = loadKernel<Functions, keyof typeof parts>(RANDOM_CUTS, parts);
  if (loaded === null) return null;
  const { run, buffer, at } = loaded;
  const column = (c: number) => at.values + 8 * c * size;
  const row = (i: number) => at.order + 4 * i;
  const pair = (i: number) => at.pairs + 16 * i;
  return {
    values: new Float64Array(buffer, at.values, columns * size),
    order: new Int32Array(buffer, at.order, size),
    pairs: new Float64Array(buffer, at.pairs, 2 * size),
    shown: new Float64Array(buffer, at.shown, size),
    shares: new Float64Array(buffer, at.shares, 2),
    whole: new Float64Array(buffer, at.whole, 2),
    ends: new Float64Array(buffer, at.found, 4),
    cuts: new Float64Array(buffer, at.found + 32, 2),
    counts: new Int32Array(buffer, at.found + 48, 4),
    sums: new Float64Array(buffer, at.found + 64, 4),
    sum: (low, high) => run.sumPairs(pair(low), pair(high), at.whole),
    cutTwo: (first, second, low, high) =>
      run.cutTwo(
        column(first),
        column(second),
        row(low),
        row(high),
        pair(low),
        at.shares,
        at.spare,
        at.found,
      ),
    divide(c, cut, low, high) {
      const to = [at.spare, at.sparePairs] as const;
      return (run.divide(column(c), row(low), row(high), pair(low), cut, ...to) - at.order) / 4;
    },
    median: (low, high) => run.weightedMedian(row(low), row(high), pair(low), at.shown, at.spare),
    exchange: (c, cut, low, high) =>
      (run.exchange(column(c), row(low), row(high), pair(low), cut) - at.order) / 4,
  };
}
