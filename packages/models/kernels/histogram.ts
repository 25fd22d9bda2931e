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
