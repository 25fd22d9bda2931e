/**
 * Adds rows to a histogram of 256 bins per column: the pair of numbers of each row to the cell of
 * its bin in every column.
 * @param bins   a byte per column and row, row by row
 * @param pairs  two doubles per row
 * @param row    where the row numbers begin, 4 bytes each
 * @param end    where they end
 * @param cells  two doubles per bin, column by column
 */
export function fillHistogram(
  bins: usize,
  columns: usize,
  pairs: usize,
  row: usize,
  end: usize,
  cells: usize,
): void {
  for (; row < end; row += 4) {
    const number = <usize>load<u32>(row);
    const pair = v128.load(pairs + (number << 4));
    const first = bins + number * columns;
    let own = cells;
    for (let bin = first; bin < first + columns; bin++) {
      const cell = own + ((<usize>load<u8>(bin)) << 4);
      v128.store(cell, f64x2.add(v128.load(cell), pair));
      own += 4096;
    }
  }
}

/**
 * Brings rows that go left to the front, each side in its order.
 * @param bins    of the column that is cut, of row 0; those of the next row are `columns` bytes further
 * @param row     where the row numbers begin, 4 bytes each
 * @param end     where they end
 * @param goes    a byte per bin: 1 where it goes left, otherwise 0
 * @param spare   room for as many row numbers
 * @returns where the others begin
 */
export function divideRows(
  bins: usize,
  columns: usize,
  row: usize,
  end: usize,
  goes: usize,
  spare: usize,
): usize {
  let front = row;
  let back = spare;
  for (; row < end; row += 4) {
    const number = load<u32>(row);
    const left = (<usize>load<u8>(goes + <usize>load<u8>(bins + <usize>number * columns))) << 2;
    store<u32>(front, number);
    store<u32>(back, number);
    front += left;
    back += 4 - left;
  }
  memory.copy(front, spare, back - spare);
  return front;
}
