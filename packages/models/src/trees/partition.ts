/** Rows in the order of a tree's nodes, with what each weighs and how it pulls. */
export interface OrderedRows {
  readonly rows: Int32Array;
  readonly weights: Float64Array;
  /** Weight times what is to be learned. */
  readonly pulls: Float64Array;
}

/**
 * Brings the rows of a node that lie below a cut to its front.
 * @returns where the others begin
 */
export function partition(
  { rows, weights, pulls }: OrderedRows,
  low: number,
  high: number,
  values: ArrayLike<number>,
  offset: number,
  cut: number,
): number {
  let middle = low;
  for (let i = low; i < high; i++) {
    const row = rows[i]!;
    if (!(values[offset + row]! < cut)) continue;
    const weight = weights[i]!;
    const pull = pulls[i]!;
    rows[i] = rows[middle]!;
    weights[i] = weights[middle]!;
    pulls[i] = pulls[middle]!;
    rows[middle] = row;
    weights[middle] = weight;
    pulls[middle++] = pull;
  }
  return middle;
}
