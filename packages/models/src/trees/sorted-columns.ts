/** Places of values in the order of their column. */
export interface RankedColumns {
  readonly rows: number;
  readonly columns: number;
  /** Column-major, by row: how many different values of the column are lower. */
  readonly ranks: Int32Array;
  /** Different values of each column, ascending. */
  readonly distinct: readonly Float64Array[];
}

/** Rows of each column in the order of its values, found once for all trees. */
export interface SortedColumns extends RankedColumns {
  /** Column-major: rows of a column, lowest value first, rows of equal value in their order. */
  readonly order: Int32Array;
}

export function rankColumns(features: Float64Array, rows: number): RankedColumns {
  const columns = features.length / rows;
  const ranks = new Int32Array(features.length);
  const distinct: Float64Array[] = [];
  for (let c = 0; c < columns; c++) {
    const values = features.subarray(c * rows, (c + 1) * rows);
    const own = distinctValues(values);
    distinct.push(own);
    for (let row = 0; row < rows; row++) ranks[c * rows + row] = positionOf(own, values[row]!);
  }
  return { rows, columns, ranks, distinct };
}

/** Places rows by counting: no comparator runs. */
export function sortColumns(features: Float64Array, rows: number): SortedColumns {
  const ranked = rankColumns(features, rows);
  const order = new Int32Array(features.length);
  for (let c = 0; c < ranked.columns; c++) {
    const own = ranked.ranks.subarray(c * rows, (c + 1) * rows);
    const starts = new Int32Array(ranked.distinct[c]!.length + 1);
    for (let row = 0; row < rows; row++) starts[own[row]! + 1]!++;
    for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!;
    for (let row = 0; row < rows; row++) order[c * rows + starts[own[row]!]!++] = row;
  }
  return { ...ranked, order };
}

/** Ascending; −0 and 0 are one value. */
function distinctValues(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i]! !== sorted[kept - 1]!) sorted[kept++] = sorted[i]!;
  }
  return sorted.subarray(0, kept);
}

/** The first of ascending values that is not below `value`; the last where all are. */
export function positionOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
