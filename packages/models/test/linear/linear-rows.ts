import type { LearnRows } from '../../src/pooled/pooled-engine.js';
import { numbers } from '../trees/rows.js';

/** Rows of three columns over some origins whose target is a line through the last two, with noise. */
export function linearRows(rows: number, origins = 4, noise = 0.2, seed = 9): LearnRows {
  const next = numbers(seed);
  const features = Float64Array.from({ length: rows * 3 }, () => Math.round(next() * 40) / 10);
  return {
    rows,
    features,
    targets: Float64Array.from({ length: rows }, (_, row) => {
      const line = 0.4 * features[rows + row]! - 0.2 * features[2 * rows + row]! - 0.3;
      return line + noise * (next() - 0.5);
    }),
    weights: Float64Array.from({ length: rows }, () => 0.5 + next()),
    origins: Int32Array.from({ length: rows }, (_, row) => 2017 + (row % origins)),
  };
}
