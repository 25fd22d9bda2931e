export { weightedMedian } from './parts/weighted-median';

/**
 * Weight and pull of some rows, summed.
 * @param pair where their pairs of doubles begin
 * @param end  where they end
 * @param sums two doubles
 */
export function sumPairs(pair: usize, end: usize, sums: usize): void {
  let sum = f64x2.splat(0);
  for (; pair < end; pair += 16) sum = f64x2.add(sum, v128.load(pair));
  v128.store(sums, sum);
}

/**
 * Cuts two columns of some rows between their ends and sums what lies below, in order.
 * @param first, second where the values of each column begin
 * @param row    where the row numbers begin, 4 bytes each
 * @param end    where they end
 * @param pair   where their pairs of doubles begin
 * @param shares two: how far each cut lies from the lowest to the highest value
 * @param spare  room for 16 bytes per row
 * @param out    lowest and highest of both columns, both cuts, how many rows of each lie below as
 *               64-bit integers, and the pairs of each summed: twelve numbers of 8 bytes
 */
export function cutTwo(
  first: usize,
  second: usize,
  row: usize,
  end: usize,
  pair: usize,
  shares: usize,
  spare: usize,
  out: usize,
): void {
  let lowest = f64x2.splat(Infinity);
  let highest = f64x2.splat(-Infinity);
  let to = spare;
  for (; row < end; row += 4) {
    const at = (<usize>load<u32>(row)) << 3;
    const own = v128.load_lane<u64>(second + at, v128.load_zero<u64>(first + at), 1);
    v128.store(to, own);
    lowest = f64x2.pmin(lowest, own);
    highest = f64x2.pmax(highest, own);
    to += 16;
  }
  const cut = f64x2.add(lowest, f64x2.mul(v128.load(shares), f64x2.sub(highest, lowest)));
  let count = i64x2.splat(0);
  let one = f64x2.splat(0);
  let two = f64x2.splat(0);
  for (let at = spare; at < to; at += 16) {
    const below = f64x2.lt(v128.load(at), cut);
    const own = v128.load(pair);
    // Where a value is below, all bits of its lane are set: minus one.
    count = i64x2.sub(count, below);
    one = f64x2.add(one, v128.and(own, v128.shuffle<i64>(below, below, 0, 0)));
    two = f64x2.add(two, v128.and(own, v128.shuffle<i64>(below, below, 1, 1)));
    pair += 16;
  }
  v128.store(out, lowest);
  v128.store(out, highest, 16);
  v128.store(out, cut, 32);
  v128.store(out, count, 48);
  v128.store(out, one, 64);
  v128.store(out, two, 80);
}

/**
 * Brings rows below a cut to the front with their pairs; all keep their order otherwise.
 * @param values     of the column that is cut
 * @param spare      room for as many row numbers
 * @param sparePairs room for as many pairs
 * @returns where the others begin
 */
export function divide(
  values: usize,
  row: usize,
  end: usize,
  pair: usize,
  cut: f64,
  spare: usize,
  sparePairs: usize,
): usize {
  let front = row;
  let frontPair = pair;
  let back: usize = 0;
  for (; row < end; row += 4) {
    const number = load<u32>(row);
    const own = v128.load(pair);
    // No branch, which a random cut would make hard to guess.
    const goes = <usize>(load<f64>(values + ((<usize>number) << 3)) < cut);
    store<u32>(front, number);
    store<u32>(spare + (back << 2), number);
    v128.store(frontPair, own);
    v128.store(sparePairs + (back << 4), own);
    front += goes << 2;
    frontPair += goes << 4;
    back += 1 - goes;
    pair += 16;
  }
  // Mostly a few rows: a loop is faster than a call that copies.
  for (let i: usize = 0; i < back; i++) {
    store<u32>(front + (i << 2), load<u32>(spare + (i << 2)));
    v128.store(frontPair + (i << 4), v128.load(sparePairs + (i << 4)));
  }
  return front;
}

/**
 * Brings rows below a cut to the front with their pairs, each in exchange for the first row that is
 * not below.
 * @returns where the others begin
 */
export function exchange(values: usize, row: usize, end: usize, pair: usize, cut: f64): usize {
  let front = row;
  let frontPair = pair;
  for (; row < end; row += 4) {
    const number = load<u32>(row);
    const first = load<u32>(front);
    const own = v128.load(pair);
    const firstPair = v128.load(frontPair);
    const goes = <usize>(load<f64>(values + ((<usize>number) << 3)) < cut);
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
