import type { TreeRows } from '../trees/tree-rows.js';

/** How columns are brought to mean 0 and standard deviation 1; values are cut off at ±3 after it. */
export interface ColumnScales {
  readonly centre: Float64Array;
  /** Above 0; 1 for a column that never changes. */
  readonly scale: Float64Array;
}

/** Beyond it a line would be continued further than anything it was fitted on. */
const LIMIT = 3;

/** Weighted means and standard deviations of all columns. */
export function columnScales({ rows, features, weights }: TreeRows): ColumnScales {
  const columns = features.length / rows;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const centre = new Float64Array(columns);
  const scale = new Float64Array(columns);
  for (let c = 0; c < columns; c++) {
    for (let r = 0; r < rows; r++) centre[c]! += weights[r]! * features[c * rows + r]!;
    centre[c]! /= total;
    for (let r = 0; r < rows; r++) {
      scale[c]! += weights[r]! * (features[c * rows + r]! - centre[c]!) ** 2;
    }
    const deviation = Math.sqrt(scale[c]! / total);
    scale[c] = deviation > 1e-9 * Math.max(1, Math.abs(centre[c]!)) ? deviation : 1;
  }
  return { centre, scale };
}

/** Writes 1 and the scaled features of one row into `inputs`. */
export function readScaled(
  { centre, scale }: ColumnScales,
  features: Float64Array,
  row: number,
  rows: number,
  inputs: Float64Array,
): void {
  inputs[0] = 1;
  for (let c = 0; c < centre.length; c++) {
    const value = (features[c * rows + row]! - centre[c]!) / scale[c]!;
    inputs[c + 1] = Math.max(-LIMIT, Math.min(LIMIT, value));
  }
}
