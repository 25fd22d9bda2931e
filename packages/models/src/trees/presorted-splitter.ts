import type { RandomStream } from '../random/random-stream.js';
import type { Bag } from './bag.js';
import { drawToFront, range } from './draw.js';
import type { NodeSplitter } from './node-splitter.js';
import type { SortedColumns } from './sorted-columns.js';

/** Memory that trees use one after another. */
export interface SplitSpace {
  readonly order: Int32Array;
  readonly ranks: Int32Array;
  readonly local: Int32Array;
  readonly spare: Int32Array;
  readonly left: Uint8Array;
}

export function splitSpace({ rows, columns }: SortedColumns): SplitSpace {
  return {
    order: new Int32Array(rows * columns),
    ranks: new Int32Array(rows * columns),
    local: new Int32Array(rows),
    spare: new Int32Array(rows),
    left: new Uint8Array(rows),
  };
}

interface SplitterInput {
  readonly features: Float64Array;
  readonly sorted: SortedColumns;
  readonly space: SplitSpace;
  readonly bag: Bag;
  /** Weight of the bag's row `r` at `2 r`, weight times target at `2 r + 1`. */
  readonly pairs: Float64Array;
  readonly leaf: number;
  /** Columns tried at a node. */
  readonly tried: number;
}

/**
 * The best of all cuts in some random columns. Each column keeps its rows sorted through all
 * nodes: a node is searched by one walk along each tried column, and divided by a stable partition.
 * Source: Breiman (2001), Random forests, Machine Learning 45; presorting as in Mehta et al.
 * (1996), SLIQ.
 */
export function presortedSplitter(
  { features, sorted, space, bag, pairs, leaf, tried }: SplitterInput,
  stream: RandomStream,
): NodeSplitter {
  const { rows, columns } = sorted;
  const size = bag.rows.length;
  sortBag(sorted, bag, space);
  const { order, ranks, spare, left } = space;
  const drawn = range(columns);
  const found = { column: -1, value: 0, gain: 0 };
  const best = new Float64Array(2);
  let position = 0;
  return {
    order,
    sums(low, high, out) {
      out.weight = 0;
      out.sum = 0;
      for (let i = low; i < high; i++) {
        out.weight += pairs[2 * order[i]!]!;
        out.sum += pairs[2 * order[i]! + 1]!;
      }
    },
    find(low, high, { weight, sum }, least) {
      best[0] = (sum * sum) / weight + least;
      found.column = -1;
      drawToFront(drawn, tried, stream);
      for (let k = 0; k < tried; k++) {
        const offset = drawn[k]! * size;
        if (!walk(order, ranks, pairs, offset, low, high, leaf, weight, sum, best)) continue;
        found.column = drawn[k]!;
      }
      if (found.column < 0) return found;
      position = best[1]!;
      const at = found.column * size + position;
      const column = found.column * rows;
      const below = features[column + bag.rows[order[at - 1]!]!]!;
      const above = features[column + bag.rows[order[at]!]!]!;
      found.value = between(below, above);
      found.gain = best[0]! - (sum * sum) / weight;
      return found;
    },
    divide(low, high, more) {
      const chosen = found.column * size;
      for (let i = low; i < high; i++) left[order[chosen + i]!] = i < position ? 1 : 0;
      const larger = Math.max(position - low, high - position);
      const last = more && larger >= 2 * leaf ? columns : 1;
      for (let c = 0; c < last; c++) {
        if (c !== found.column)
          stablePartition(order, c * size + low, c * size + high, left, spare);
      }
      return position;
    },
  };
}

/** Writes the bag's rows, by local numbers, in the order of each column. */
function sortBag(sorted: SortedColumns, bag: Bag, space: SplitSpace): void {
  const { rows, columns } = sorted;
  const { local, order, ranks } = space;
  const size = bag.rows.length;
  local.fill(-1);
  for (let r = 0; r < size; r++) local[bag.rows[r]!] = r;
  for (let c = 0; c < columns; c++) {
    let at = c * size;
    for (let i = c * rows; i < (c + 1) * rows; i++) {
      const own = local[sorted.order[i]!]!;
      if (own >= 0) order[at++] = own;
    }
    for (let r = 0; r < size; r++) ranks[c * size + r] = sorted.ranks[c * rows + bag.rows[r]!]!;
  }
}

/** Finds the best cut of one column; `best` holds gain and position and is only ever raised. */
function walk(
  order: Int32Array,
  ranks: Int32Array,
  pairs: Float64Array,
  offset: number,
  low: number,
  high: number,
  leaf: number,
  weight: number,
  sum: number,
  best: Float64Array,
): boolean {
  let most = best[0]!;
  let position = -1;
  let leftWeight = 0;
  let leftSum = 0;
  let row = order[offset + low]!;
  const first = low + leaf - 1;
  const last = high - leaf;
  for (let i = low; i < last; i++) {
    leftWeight += pairs[2 * row]!;
    leftSum += pairs[2 * row + 1]!;
    const next = order[offset + i + 1]!;
    if (i >= first && ranks[offset + row] !== ranks[offset + next]) {
      const rightWeight = weight - leftWeight;
      const rightSum = sum - leftSum;
      const parts = leftSum * leftSum * rightWeight + rightSum * rightSum * leftWeight;
      const whole = leftWeight * rightWeight;
      if (parts > most * whole) {
        most = parts / whole;
        position = i + 1;
      }
    }
    row = next;
  }
  if (position < 0) return false;
  best[0] = most;
  best[1] = position;
  return true;
}

function stablePartition(
  order: Int32Array,
  low: number,
  high: number,
  left: Uint8Array,
  spare: Int32Array,
): void {
  let front = low;
  let back = 0;
  for (let i = low; i < high; i++) {
    const row = order[i]!;
    const goes = left[row]!;
    order[front] = row;
    spare[back] = row;
    front += goes;
    back += 1 - goes;
  }
  for (let i = 0; i < back; i++) order[front + i] = spare[i]!;
}

/** The middle of two values, above the lower one. */
function between(below: number, above: number): number {
  const middle = below / 2 + above / 2;
  return middle > below && middle <= above ? middle : above;
}
