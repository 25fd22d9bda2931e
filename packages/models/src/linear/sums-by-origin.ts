import type { LearnRows } from '../pooled/pooled-engine.js';
import { type ColumnScales, readScaled } from './column-scales.js';
import { addRow, emptySums, type ProductSums } from './product-sums.js';

/** What a row contributes, given its number and its inputs. */
export type RowTerm = (row: number, inputs: Float64Array) => { response: number; weight: number };

/** Sums of products of the rows of each origin, in order of first appearance. */
export function sumsByOrigin(
  { rows, features, origins }: LearnRows,
  scales: ColumnScales,
  term: RowTerm,
): ProductSums[] {
  const size = scales.centre.length + 1;
  const inputs = new Float64Array(size);
  const sums = new Map<number, ProductSums>();
  for (let row = 0; row < rows; row++) {
    let own = sums.get(origins[row]!);
    if (!own) {
      own = emptySums(size);
      sums.set(origins[row]!, own);
    }
    readScaled(scales, features, row, rows, inputs);
    const { response, weight } = term(row, inputs);
    addRow(own, inputs, response, weight);
  }
  return [...sums.values()];
}
