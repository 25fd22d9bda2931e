import type { RandomStream } from '../random/random-stream.js';
import { drawToFront, range } from './draw.js';
import type { NodeSplitter } from './node-splitter.js';
import { positionOf } from './sorted-columns.js';

const FINE = 2 ** 30;

interface SplitterInput {
  /** Column-major, of the tree's own rows: the position of each value among those of its column. */
  readonly ranks: Int32Array;
  /** Different values of each column, ascending. */
  readonly distinct: readonly Float64Array[];
  /** Weights of the tree's rows, and weight times target; their order changes. */
  readonly weights: Float64Array;
  readonly pulls: Float64Array;
  readonly leaf: number;
  /** Columns tried at a node. */
  readonly tried: number;
}

/**
 * The best of one random cut in each of some random columns.
 *
 * Weights move with the rows, so that only values are looked up out of order, once per column and
 * node. Values are compared by their ranks: the sign of a difference of integers needs no branch,
 * which a random cut would make the processor guess wrong half the time.
 * Source: Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, Machine Learning 63.
 */
export function randomSplitter(
  { ranks, distinct, weights, pulls, leaf, tried }: SplitterInput,
  stream: RandomStream,
): NodeSplitter {
  const rows = weights.length;
  const drawn = range(distinct.length);
  const order = range(rows);
  const values = new Int32Array(rows);
  const ends = new Int32Array(2);
  const left = new Float64Array(3);
  const spare = { order: new Int32Array(rows), weights: new Float64Array(rows) };
  const spares = { ...spare, pulls: new Float64Array(rows) };
  const found = { column: -1, value: 0, gain: 0 };
  let foundRank = 0;
  return {
    order,
    sums(low, high, out) {
      let weight = 0;
      let sum = 0;
      for (let i = low; i < high; i++) {
        weight += weights[i]!;
        sum += pulls[i]!;
      }
      out.weight = weight;
      out.sum = sum;
    },
    find(low, high, { weight, sum }, least) {
      const whole = (sum * sum) / weight;
      let best = whole + least;
      found.column = -1;
      drawToFront(drawn, tried, stream);
      for (let k = 0; k < tried; k++) {
        const column = drawn[k]!;
        readRanks(ranks, column * rows, order, low, high, values, ends);
        const share = (stream.integer(FINE) + 1) / FINE;
        if (!(ends[0]! < ends[1]!)) continue;
        const own = distinct[column]!;
        const lowest = own[ends[0]!]!;
        const cut = lowest + share * (own[ends[1]!]! - lowest);
        const rank = positionOf(own, cut);
        sumBelow(values, weights, pulls, low, high, rank, left);
        if (left[0]! < leaf || high - low - left[0]! < leaf) continue;
        const leftWeight = left[1]!;
        const leftSum = left[2]!;
        const rightSum = sum - leftSum;
        const gained =
          (leftSum * leftSum) / leftWeight + (rightSum * rightSum) / (weight - leftWeight);
        if (!(gained > best)) continue;
        best = gained;
        found.column = column;
        found.value = cut;
        foundRank = rank;
      }
      found.gain = best - whole;
      return found;
    },
    divide(low, high) {
      readRanks(ranks, found.column * rows, order, low, high, values, ends);
      return divideRows(order, weights, pulls, values, low, high, foundRank, spares);
    },
  };
}

function divideRows(
  order: Int32Array,
  weights: Float64Array,
  pulls: Float64Array,
  values: Int32Array,
  low: number,
  high: number,
  rank: number,
  spare: { order: Int32Array; weights: Float64Array; pulls: Float64Array },
): number {
  const { order: spareOrder, weights: spareWeights, pulls: sparePulls } = spare;
  let front = low;
  let back = 0;
  for (let i = low; i < high; i++) {
    const goes = (values[i]! - rank) >>> 31;
    order[front] = spareOrder[back] = order[i]!;
    weights[front] = spareWeights[back] = weights[i]!;
    pulls[front] = sparePulls[back] = pulls[i]!;
    front += goes;
    back += 1 - goes;
  }
  for (let i = 0; i < back; i++) {
    order[front + i] = spareOrder[i]!;
    weights[front + i] = spareWeights[i]!;
    pulls[front + i] = sparePulls[i]!;
  }
  return front;
}

function readRanks(
  ranks: Int32Array,
  offset: number,
  order: Int32Array,
  low: number,
  high: number,
  values: Int32Array,
  ends: Int32Array,
): void {
  let lowest = ranks[offset + order[low]!]!;
  let highest = lowest;
  for (let i = low; i < high; i++) {
    const rank = ranks[offset + order[i]!]!;
    values[i] = rank;
    if (rank < lowest) lowest = rank;
    if (rank > highest) highest = rank;
  }
  ends[0] = lowest;
  ends[1] = highest;
}

function sumBelow(
  values: Int32Array,
  weights: Float64Array,
  pulls: Float64Array,
  low: number,
  high: number,
  rank: number,
  left: Float64Array,
): void {
  let count = 0;
  let weight = 0;
  let sum = 0;
  for (let i = low; i < high; i++) {
    const goes = (values[i]! - rank) >>> 31;
    count += goes;
    weight += goes * weights[i]!;
    sum += goes * pulls[i]!;
  }
  left[0] = count;
  left[1] = weight;
  left[2] = sum;
}
