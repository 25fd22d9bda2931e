import type { WindowSet } from '@crimecast/windows';
import type { TreeRows } from '../trees/tree-rows.js';
import type { FeatureSource } from './feature-source.js';
import { POOLED_COLUMNS, periodFeatures } from './pooled-features.js';

/** Larger changes are taken for this one: mostly a redefinition or a slip. */
const LARGEST_CHANGE = 1.5;
/** More rows teach nothing new; the most recent ones are kept. */
const MOST_ROWS = 150_000;

export interface PooledRows extends WindowSet, TreeRows {}

/** Series of which rows are made at one period, ascending. */
interface RowsOf {
  readonly t: number;
  readonly series: Int32Array;
}

/**
 * One row per series and period from which a change over `steps` periods is known: features, the
 * change of the log level without those of nation and state, and a weight by the root of the size.
 * Shocks of a state hit all of its areas at once: in a few years there are too few of them to learn
 * from, and left in they would be taken for a rule.
 * Both the change and what it is seen from lie inside the panel; the latest periods come first.
 */
export function trainingRows(source: FeatureSource, steps: number): PooledRows {
  const periods: RowsOf[] = [];
  let rows = 0;
  for (let t = source.logs.panel.length - 1 - steps; t >= 0 && rows < MOST_ROWS; t--) {
    const series = knownAt(source, t, t + steps);
    periods.push({ t, series });
    rows += series.length;
  }
  return rowsAt(source, periods, steps);
}

/** Members of a mean ask about the same ones. */
const latest = new WeakMap<FeatureSource, PooledRows>();

/** One row per series whose last count is known, in their order; targets are NaN. Made once. */
export function latestRows(source: FeatureSource): PooledRows {
  const t = source.logs.panel.length - 1;
  const rows =
    latest.get(source) ?? rowsAt(source, t < 0 ? [] : [{ t, series: knownAt(source, t, t) }], 1);
  latest.set(source, rows);
  return rows;
}

/** Series whose counts are known at two periods. */
function knownAt({ logs, own }: FeatureSource, t: number, later: number): Int32Array {
  const { length, series } = logs.panel;
  const known = new Int32Array(series.length);
  let count = 0;
  for (let s = 0; s < series.length; s++) {
    known[count] = s;
    if (!Number.isNaN(own[s * length + later]! - own[s * length + t]!)) count++;
  }
  return known.slice(0, count);
}

function rowsAt(source: FeatureSource, periods: readonly RowsOf[], steps: number): PooledRows {
  const rows = periods.reduce((sum, { series }) => sum + series.length, 0);
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
  let first = 0;
  for (const own of periods) {
    writeRows(source, own, steps, set, first);
    first += own.series.length;
  }
  return set;
}

function writeRows(
  source: FeatureSource,
  { t, series }: RowsOf,
  steps: number,
  set: PooledRows,
  first: number,
): void {
  const { local, crime } = source;
  const { panel } = source.logs;
  const { length, values } = panel;
  const all = periodFeatures(source, t);
  for (let c = 0; c < POOLED_COLUMNS.length; c++) {
    const from = c * panel.series.length;
    const to = c * set.rows + first;
    for (let i = 0; i < series.length; i++) set.features[to + i] = all[from + series[i]!]!;
  }
  for (let i = 0; i < series.length; i++) {
    const s = series[i]!;
    const at = s * length + t;
    const change = t + steps < length ? local[at + steps]! - local[at]! : Number.NaN;
    set.targets[first + i] = Math.min(LARGEST_CHANGE, Math.max(-LARGEST_CHANGE, change));
    const cell = crime.of[s]! * length + t;
    const usual = crime.count[cell]! / crime.levels[cell]!;
    set.weights[first + i] = Math.sqrt((values[at]! + 1) / (usual + 1));
  }
  const end = first + series.length;
  set.series.set(series, first);
  set.origins.fill(panel.start + t, first, end);
  set.targetPeriods.fill(panel.start + t + steps, first, end);
}
