import { type Panel, seriesValues } from '@crimecast/data';
import { assertPositiveInteger } from './errors.js';
import { lagColumns, type WindowSet } from './window-set.js';

export interface SlidingWindowOptions {
  /** Periods in a window. */
  size: number;
  /** Periods from the last input to the target. Default 1. */
  horizon?: number;
  /** Periods between the starts of two windows of a series. Default 1. */
  stride?: number;
}

/**
 * Cuts every complete window, inputs and target, out of every series.
 *
 * Rows follow the order of the series, and within a series go from the oldest window to the
 * newest; windows start at the first period of the panel and every `stride` after it, so later
 * data never moves an earlier row. A window with a missing value in its inputs or its target is
 * left out. A panel that is too short gives 0 rows.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on a size, horizon or stride that is no integer ≥ 1
 * @example
 * slidingWindows(panel, { size: 3 }).columns; // lag1, lag2, lag3
 */
export function slidingWindows(panel: Panel, options: SlidingWindowOptions): WindowSet {
  const { size, horizon = 1, stride = 1 } = options;
  assertPositiveInteger('size', size);
  assertPositiveInteger('horizon', horizon);
  assertPositiveInteger('stride', stride);
  const reach = size - 1 + horizon;
  const keys = completeWindows(panel, size, reach, stride);
  const rows = keys.length / 2;
  const features = new Float64Array(size * rows);
  const targets = new Float64Array(rows);
  const series = new Int32Array(rows);
  const origins = new Int32Array(rows);
  const targetPeriods = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const s = keys[2 * row]!;
    const first = keys[2 * row + 1]!;
    const last = s * panel.length + first + size - 1;
    for (let lag = 0; lag < size; lag++) features[lag * rows + row] = panel.values[last - lag]!;
    targets[row] = panel.values[last + horizon]!;
    series[row] = s;
    origins[row] = panel.start + first + size - 1;
    targetPeriods[row] = panel.start + first + reach;
  }
  return { columns: lagColumns(size), rows, features, targets, series, origins, targetPeriods };
}

/** Pairs of (series, first position) of the windows without a gap. */
function completeWindows(panel: Panel, size: number, reach: number, stride: number): number[] {
  const keys: number[] = [];
  for (let s = 0; s < panel.series.length; s++) {
    const values = seriesValues(panel, s);
    for (let first = 0; first + reach < panel.length; first += stride) {
      let complete = !Number.isNaN(values[first + reach]!);
      for (let t = first; complete && t < first + size; t++) {
        complete = !Number.isNaN(values[t]!);
      }
      if (complete) keys.push(s, first);
    }
  }
  return keys;
}
