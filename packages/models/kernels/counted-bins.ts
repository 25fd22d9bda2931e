export { weightedMedian } from './parts/weighted-median';

/**
 * Adds some rows to histograms of several columns: the pair of doubles of each, and a count of one.
 * @param bins    a byte per column and row, row by row, `width` of them in a row
 * @param row     where the row numbers begin, 4 bytes each
 * @param end     where they end
 * @param pair    where their pairs begin, in the same order
 * @param columns which are looked at, 4 bytes each, up to `last`
 * @param cells   32 bytes per bin, 64 bins per column: the pair, the count as a double
 */
export function fillCounted(
  bins: usize,
  width: usize,
  row: usize,
  end: usize,
  pair: usize,
  columns: usize,
  last: usize,
  cells: usize,
): void {
  for (; row < end; row += 4) {
    const first = bins + <usize>load<u32>(row) * width;
    const own = v128.load(pair);
    let at = cells;
    for (let column = columns; column < last; column += 4) {
      const cell = at + ((<usize>load<u8>(first + <usize>load<u32>(column))) << 5);
      v128.store(cell, f64x2.add(v128.load(cell), own));
      store<f64>(cell, load<f64>(cell, 16) + 1, 16);
      at += 2048;
    }
    pair += 16;
  }
}

/**
 * Brings rows whose bin lies below a limit to the front with their pairs, each in exchange for the
 * first row that does not.
 * @param bins of the column that is cut, of row 0
 * @returns where the others begin
 */
export function exchangeBins(
  bins: usize,
  width: usize,
  row: usize,
  end: usize,
  pair: usize,
  limit: u32,
): usize {
  let front = row;
  let frontPair = pair;
  for (; row < end; row += 4) {
    const number = load<u32>(row);
    const first = load<u32>(front);
    const own = v128.load(pair);
    const firstPair = v128.load(frontPair);
    const goes = <usize>(<u32>load<u8>(bins + <usize>number * width) < limit);
    const mask = i64x2.splat(-(<i64>goes));
    store<u32>(row, goes ? first : number);
    store<u32>(front, goes ? number : first);
    v128.store(pair, v128.bitselect(firstPair, own, mask));
    v128.store(frontPair, v128.bitselect(own, firstPair, mask));
    front += goes << 2;
    frontPair += goes << 4;
    pair += 16;
  }
  return front;
}

/**
 * Weight of some rows, and the same with the sign of what is left to explain of them.
 * @param row     where the row numbers begin, 4 bytes each
 * @param end     where they end
 * @param pair    where their pairs of doubles begin
 * @param weights a double per row of the data, as `left`
 */
export function pullRows(row: usize, end: usize, pair: usize, weights: usize, left: usize): void {
  for (; row < end; row += 4) {
    const at = (<usize>load<u32>(row)) << 3;
    const weight = load<f64>(weights + at);
    const own = load<f64>(left + at);
    store<f64>(pair, weight);
    store<f64>(pair, own === 0 ? 0 : copysign<f64>(weight, own), 8);
    pair += 16;
  }
}

/**
 * The cut of filled histograms that gains most.
 * @param cells as `fillCounted` left them
 * @param cuts  how many cuts each column has, 4 bytes each, up to `last`
 * @param leaf  rows that each side must hold
 * @param rows  that were counted
 * @param found the gain as a double, place of the column and bin as 32-bit integers; the place is −1
 *              where no cut gains anything
 */
export function bestCut(
  cells: usize,
  cuts: usize,
  last: usize,
  leaf: f64,
  rows: f64,
  found: usize,
): void {
  let best: f64 = 0;
  let bestPlace: i32 = -1;
  let bestBin: i32 = 0;
  let place: i32 = 0;
  for (; cuts < last; cuts += 4) {
    const end = cells + ((<usize>load<u32>(cuts)) << 5);
    let all = f64x2.splat(0);
    for (let cell = cells; cell <= end; cell += 32) all = f64x2.add(all, v128.load(cell));
    const allMass = f64x2.extract_lane(all, 0);
    const allPull = f64x2.extract_lane(all, 1);
    const whole = (allPull * allPull) / allMass;
    let leftMass: f64 = 0;
    let leftPull: f64 = 0;
    let left: f64 = 0;
    let bin: i32 = 0;
    for (let cell = cells; cell < end; cell += 32) {
      leftMass += load<f64>(cell);
      leftPull += load<f64>(cell, 8);
      left += load<f64>(cell, 16);
      if (left >= leaf && rows - left >= leaf) {
        const rightPull = allPull - leftPull;
        const sides =
          (leftPull * leftPull) / leftMass + (rightPull * rightPull) / (allMass - leftMass);
        const gain = sides - whole;
        if (gain > best + 1e-9) {
          best = gain;
          bestPlace = place;
          bestBin = bin;
        }
      }
      bin++;
    }
    place++;
    cells += 2048;
  }
  store<f64>(found, best);
  store<i32>(found, bestPlace, 8);
  store<i32>(found, bestBin, 12);
}

/** Bytes of a node: column, first bin that goes right, both children, and what is said there. */
const NODE: usize = 24;

/**
 * Adds what a tree says to the sums of all rows, and writes what is then left of their targets.
 * @param bins    a byte per column and row, row by row, `width` of them in a row
 * @param nodes   of the tree: four 32-bit integers, children by their place, and a double; leaves
 *                have themselves for children
 * @param levels  steps from the root to the farthest leaf
 * @param targets a double per row, as `sums` and `left`
 */
export function followTree(
  bins: usize,
  width: usize,
  rows: usize,
  nodes: usize,
  levels: i32,
  targets: usize,
  sums: usize,
  left: usize,
): void {
  for (const last = bins + rows * width; bins < last; bins += width) {
    let node = nodes;
    // As many steps for each row and no branch to guess: walks of several rows overlap.
    for (let level = 0; level < levels; level++) {
      const goes = <u32>load<u8>(bins + <usize>load<u32>(node)) < load<u32>(node, 4);
      node = nodes + <usize>select<u32>(load<u32>(node, 8), load<u32>(node, 12), goes) * NODE;
    }
    const sum = load<f64>(sums) + load<f64>(node, 16);
    store<f64>(sums, sum);
    store<f64>(left, load<f64>(targets) - sum);
    targets += 8;
    sums += 8;
    left += 8;
  }
}
