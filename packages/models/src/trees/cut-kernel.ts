import { leafMedian } from './leaf-median.js';
import { swap } from './swap.js';

/**
 * Inner loops of random cuts, over memory of their own. Rows lie in the order of a tree's nodes:
 * those of a node from `low` to below `high`.
 */
export interface CutKernel {
  /** Value of column `c` of row `r` of the bag at `c * size + r`. */
  readonly values: Float64Array;
  /** Positions in the bag. */
  readonly order: Int32Array;
  /** Weight of the `i`-th row in order at `2 i`, weight times target at `2 i + 1`. */
  readonly pairs: Float64Array;
  /** What each row of the bag shows, where leaves are medians. */
  readonly shown: Float64Array;
  /** How far from the lowest to the highest value of a node each of two columns is to be cut. */
  readonly shares: Float64Array;
  /** Weight and weight times target of a node. */
  readonly whole: Float64Array;
  /** Of two columns: lowest and highest values, cuts. */
  readonly ends: Float64Array;
  readonly cuts: Float64Array;
  /** Rows below each cut, at 0 and 2; their weights and their weights times targets. */
  readonly counts: Int32Array;
  readonly sums: Float64Array;
  /** Fills `whole`. */
  sum(low: number, high: number): void;
  /** Fills `ends`, `cuts`, `counts` and `sums` for two columns, from `shares`. */
  cutTwo(first: number, second: number, low: number, high: number): void;
  /** Brings rows below a cut to the front, in their order. @returns where the others begin */
  divide(column: number, cut: number, low: number, high: number): number;
  /** The same, each in exchange for the first row that is not below. */
  exchange(column: number, cut: number, low: number, high: number): number;
  /** The weighted median of what some rows show. */
  median(low: number, high: number): number;
}

/** The plain loops: what `wasmCutKernel` does, to the bit. */
export function plainCutKernel(size: number, columns: number): CutKernel {
  const values = new Float64Array(size * columns);
  const order = new Int32Array(size);
  const pairs = new Float64Array(2 * size);
  const shown = new Float64Array(size);
  const shares = new Float64Array(2);
  const whole = new Float64Array(2);
  const ends = new Float64Array(4);
  const cuts = new Float64Array(2);
  const counts = new Int32Array(4);
  const sums = new Float64Array(4);
  const spare = new Int32Array(size);
  const sparePairs = new Float64Array(2 * size);
  const cutOne = (column: number, side: number, low: number, high: number) => {
    const own = values.subarray(column * size, (column + 1) * size);
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let i = low; i < high; i++) {
      const value = own[order[i]!]!;
      if (value < lowest) lowest = value;
      if (highest < value) highest = value;
    }
    const cut = lowest + shares[side]! * (highest - lowest);
    let [count, weight, pull] = [0, 0, 0];
    for (let i = low; i < high; i++) {
      if (!(own[order[i]!]! < cut)) continue;
      count++;
      weight += pairs[2 * i]!;
      pull += pairs[2 * i + 1]!;
    }
    ends[side] = lowest;
    ends[2 + side] = highest;
    cuts[side] = cut;
    counts[2 * side] = count;
    sums[2 * side] = weight;
    sums[2 * side + 1] = pull;
  };
  return {
    ...{ values, order, pairs, shown, shares, whole, ends, cuts, counts, sums },
    sum(low, high) {
      whole.fill(0);
      for (let i = low; i < high; i++) {
        whole[0]! += pairs[2 * i]!;
        whole[1]! += pairs[2 * i + 1]!;
      }
    },
    cutTwo(first, second, low, high) {
      cutOne(first, 0, low, high);
      cutOne(second, 1, low, high);
    },
    divide(column, cut, low, high) {
      let front = low;
      let back = 0;
      for (let i = low; i < high; i++) {
        const below = values[column * size + order[i]!]! < cut;
        const to = below ? order : spare;
        const toPairs = below ? pairs : sparePairs;
        const place = below ? front++ : back++;
        to[place] = order[i]!;
        toPairs[2 * place] = pairs[2 * i]!;
        toPairs[2 * place + 1] = pairs[2 * i + 1]!;
      }
      order.set(spare.subarray(0, back), front);
      pairs.set(sparePairs.subarray(0, 2 * back), 2 * front);
      return front;
    },
    exchange(column, cut, low, high) {
      let front = low;
      for (let i = low; i < high; i++) {
        if (!(values[column * size + order[i]!]! < cut)) continue;
        swap(order, i, front);
        swap(pairs, 2 * i, 2 * front);
        swap(pairs, 2 * i + 1, 2 * front + 1);
        front++;
      }
      return front;
    },
    median: (low, high) => leafMedian({ order, pairs }, shown, low, high),
  };
}
