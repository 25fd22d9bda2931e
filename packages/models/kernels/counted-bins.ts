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
