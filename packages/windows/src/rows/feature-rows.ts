import type { Panel } from '@crimecast/data';
import { assertPositiveInteger, windowsError } from '../errors.js';
import type { Feature } from '../features/feature.js';
import type { WindowSet } from '../window-set.js';
import { guardFeatures } from './guard-features.js';

export interface FeatureRowOptions {
  /** Periods from a row's origin to its target. Default 1. */
  horizon?: number;
  /** Periods between two origins of a series. Default 1. */
  stride?: number;
  /**
   * What to do with rows that have a missing feature: leave them out, or keep them with NaN.
   * Rows without a target are always left out. Default `drop`.
   */
  missing?: 'drop' | 'keep';
  /** Values to predict in the layout of the panel's, where they are not the panel's own. */
  targets?: Float64Array;
  /** Prove at run time that features keep to the offset they declare. Default true. */
  guard?: boolean;
}

/**
 * Training rows: the features of every series at every origin, with what came `horizon` periods
 * later. Rows follow the order of the series, within a series from the oldest origin to the newest.
 * @returns column-major `features`, one column per feature, in the order given
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on options that are no integer ≥ 1, no feature, two
 * features of one name, or targets of another size; `WINDOW_LEAKAGE` on a feature that looks ahead
 */
export function featureRows(
  panel: Panel,
  features: readonly Feature[],
  options: FeatureRowOptions = {},
): WindowSet {
  const { horizon = 1, stride = 1, targets = panel.values } = options;
  assertPositiveInteger('horizon', horizon);
  assertPositiveInteger('stride', stride);
  if (targets.length !== panel.values.length) {
    throw windowsError(
      'WINDOW_OPTION_INVALID',
      `${targets.length} targets do not fit ${panel.values.length} values; give one for each.`,
    );
  }
  const keys: number[] = [];
  for (let s = 0; s < panel.series.length; s++) {
    for (let t = 0; t + horizon < panel.length; t += stride) {
      if (!Number.isNaN(targets[s * panel.length + t + horizon]!)) keys.push(s, t);
    }
  }
  return rowsAt(panel, features, { ...options, horizon, targets }, keys);
}

/**
 * Rows to forecast from: the features of every series at the end of the panel. Targets are NaN.
 * @throws CrimecastError as `featureRows`
 */
export function latestFeatureRows(
  panel: Panel,
  features: readonly Feature[],
  options: Omit<FeatureRowOptions, 'stride' | 'targets'> = {},
): WindowSet {
  const { horizon = 1 } = options;
  assertPositiveInteger('horizon', horizon);
  const t = panel.length - 1;
  const keys = t < 0 ? [] : panel.series.flatMap((_, s) => [s, t]);
  return rowsAt(panel, features, { ...options, horizon, targets: new Float64Array(0) }, keys);
}

type RowTask = FeatureRowOptions & { horizon: number; targets: Float64Array };

function rowsAt(
  panel: Panel,
  features: readonly Feature[],
  { horizon, targets, missing = 'drop', guard = true }: RowTask,
  candidates: readonly number[],
): WindowSet {
  checkFeatures(features);
  if (guard) guardFeatures(panel, features, { horizon });
  const readers = features.map((feature) => feature.prepare(panel));
  const values: number[] = [];
  const keys: number[] = [];
  for (let i = 0; i < candidates.length; i += 2) {
    const s = candidates[i]!;
    const t = candidates[i + 1]!;
    const row = readers.map((read) => read(s, t, t + horizon));
    if (missing === 'drop' && row.some(Number.isNaN)) continue;
    for (const value of row) values.push(value);
    keys.push(s, t);
  }
  const rows = keys.length / 2;
  const at = (k: number) => (_: unknown, row: number) => keys[2 * row + k]!;
  const series = Int32Array.from({ length: rows }, at(0));
  const times = Int32Array.from({ length: rows }, at(1));
  return {
    columns: features.map(({ name, offset }) => ({ name, offset })),
    rows,
    features: columnMajor(values, rows, features.length),
    targets: targetsOf(panel, targets, series, times, horizon),
    series,
    origins: times.map((t) => panel.start + t),
    targetPeriods: times.map((t) => panel.start + t + horizon),
  };
}

function columnMajor(values: readonly number[], rows: number, columns: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) out[c * rows + row] = values[row * columns + c]!;
  }
  return out;
}

function targetsOf(
  panel: Panel,
  targets: Float64Array,
  series: Int32Array,
  times: Int32Array,
  horizon: number,
): Float64Array {
  return Float64Array.from(series, (s, row) => {
    const t = times[row]! + horizon;
    return t < panel.length ? targets[s * panel.length + t]! : Number.NaN;
  });
}

function checkFeatures(features: readonly Feature[]): void {
  const names = features.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined && names.length > 0) return;
  throw windowsError(
    'WINDOW_OPTION_INVALID',
    twice === undefined
      ? 'There is no feature; give at least one.'
      : `The feature "${twice}" is given twice; give each its own name.`,
  );
}
