import { lastPeriod, type Panel } from '@crimecast/data';
import { assertPositiveInteger } from './errors.js';
import { lagColumns, type WindowSet } from './window-set.js';

export interface LatestWindowOptions {
  /** Periods in a window. */
  size: number;
  /** Periods from the last input to the period to forecast. Default 1. */
  horizon?: number;
}

/**
 * The window that ends with the panel, one row per series that has it complete, in the order of
 * the series. Targets are NaN: they are what a model is asked for.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on a size or horizon that is no integer ≥ 1
 */
export function latestWindows(panel: Panel, options: LatestWindowOptions): WindowSet {
  const { size, horizon = 1 } = options;
  assertPositiveInteger('size', size);
  assertPositiveInteger('horizon', horizon);
  const complete: number[] = [];
  for (let s = 0; s < panel.series.length; s++) {
    if (size <= panel.length && isComplete(panel, s, size)) complete.push(s);
  }
  const rows = complete.length;
  const features = new Float64Array(size * rows);
  complete.forEach((s, row) => {
    const last = (s + 1) * panel.length - 1;
    for (let lag = 0; lag < size; lag++) features[lag * rows + row] = panel.values[last - lag]!;
  });
  return {
    columns: lagColumns(size),
    rows,
    features,
    targets: new Float64Array(rows).fill(Number.NaN),
    series: Int32Array.from(complete),
    origins: new Int32Array(rows).fill(lastPeriod(panel)),
    targetPeriods: new Int32Array(rows).fill(lastPeriod(panel) + horizon),
  };
}

function isComplete(panel: Panel, s: number, size: number): boolean {
  const end = (s + 1) * panel.length;
  for (let i = end - size; i < end; i++) {
    if (Number.isNaN(panel.values[i]!)) return false;
  }
  return true;
}
