import type { WindowSet } from '@crimecast/windows';
import type { TreeRows } from '../trees/tree-rows.js';
import type { FeatureSource } from './feature-source.js';
import { featureWriter, POOLED_COLUMNS } from './pooled-features.js';

/** Larger changes are taken for this one: mostly a redefinition or a slip. */
const LARGEST_CHANGE = 1.5;
/** More rows teach nothing new; the most recent ones are kept. */
const MOST_ROWS = 150_000;

export interface PooledRows extends WindowSet, TreeRows {}

/**
 * One row per series and period from which a change over `steps` periods is known: features, the
 * change of the log level without those of nation and state, and a weight by the root of the size.
 * Shocks of a state hit all of its areas at once: in a few years there are too few of them to learn
 * from, and left in they would be taken for a rule.
 * Both the change and what it is seen from lie inside the panel.
 */
export function trainingRows(source: FeatureSource, steps: number): PooledRows {
  const { panel } = source.logs;
  const keys = new Int32Array(2 * panel.values.length);
  let end = 0;
  for (let t = panel.length - 1 - steps; t >= 0 && end < 2 * MOST_ROWS; t--) {
    for (let s = 0; s < panel.series.length; s++) {
      const at = s * panel.length + t;
      if (Number.isNaN(source.own[at + steps]! - source.own[at]!)) continue;
      keys[end++] = s;
      keys[end++] = t;
    }
  }
  return rowsAt(source, keys.subarray(0, end), steps);
}

/** One row per series whose last count is known, in their order; targets are NaN. */
export function latestRows(source: FeatureSource): PooledRows {
  const { panel } = source.logs;
  const keys: number[] = [];
  const t = panel.length - 1;
  for (let s = 0; s < panel.series.length && t >= 0; s++) {
    if (!Number.isNaN(source.own[s * panel.length + t]!)) keys.push(s, t);
  }
  return rowsAt(source, keys, 1);
}

/** @param keys pairs of series and period */
function rowsAt(source: FeatureSource, keys: ArrayLike<number>, steps: number): PooledRows {
  const { local, crime } = source;
  const { panel } = source.logs;
  const rows = keys.length / 2;
  const set = {
    columns: POOLED_COLUMNS,
    rows,
    features: new Float64Array(rows * POOLED_COLUMNS.length),
    targets: new Float64Array(rows),
    weights: new Float64Array(rows),
    series: new Int32Array(rows),
    origins: new Int32Array(rows),
    targetPeriods: new Int32Array(rows),
  };
  const write = featureWriter(source, set.features, rows);
  for (let row = 0; row < rows; row++) {
    const s = keys[2 * row]!;
    const t = keys[2 * row + 1]!;
    const at = s * panel.length + t;
    write(s, t, row);
    const change = t + steps < panel.length ? local[at + steps]! - local[at]! : Number.NaN;
    set.targets[row] = Math.min(LARGEST_CHANGE, Math.max(-LARGEST_CHANGE, change));
    const cell = crime.of[s]! * panel.length + t;
    const usual = crime.count[cell]! / crime.levels[cell]!;
    set.weights[row] = Math.sqrt((panel.values[at]! + 1) / (usual + 1));
    set.series[row] = s;
    set.origins[row] = panel.start + t;
    set.targetPeriods[row] = panel.start + t + steps;
  }
  return set;
}
