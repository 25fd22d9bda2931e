import type { Period } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import { type GroupKey, groupCells } from '../summary/cell-groups.js';
import { compareWith } from '../summary/comparison.js';
import { labelPositions } from '../summary/label-positions.js';

/** Absolute errors of all models for the same cells: those with a known outcome. */
export interface LossTable {
  /** Per model, in the order of the backtest; NaN where it did not forecast. */
  readonly absolute: readonly Float64Array[];
  /** The same in units of the reference's mean error for the crime and step. */
  readonly normalised: readonly Float64Array[];
  /** Position of the model that others are compared with. */
  readonly reference: number;
  /** Crime and step of each cell, numbered. */
  readonly stratum: Int32Array;
  readonly strata: number;
  /** Position of its series. */
  readonly series: Int32Array;
  readonly seriesCount: number;
  /** The cluster of each cell, numbered, and their names. */
  readonly cluster: Int32Array;
  readonly clusters: readonly string[];
}

export interface LossTableOptions {
  readonly reference: string;
  readonly clusters: GroupKey;
  readonly keep: (time: Period, horizon: number) => boolean;
}

/**
 * Lines up the errors of all models, cell by cell. Cells without a cluster make one of their own.
 * @throws CrimecastError `EVAL_REFERENCE_UNKNOWN`, `EVAL_OPTION_INVALID`
 */
export function lossTable(result: BacktestResult, options: LossTableOptions): LossTable {
  const { rows, folds, origins, models, series, horizon } = result;
  const comparison = compareWith(result, options.reference);
  const groups = groupCells(result, options.clusters);
  const perOrigin = series.length * horizon;
  const cells: number[] = [];
  const crimeSteps: number[] = [];
  const anyFold = origins.map((_, origin) => folds.find((fold) => fold.origin === origin));
  for (let origin = 0; origin < origins.length; origin++) {
    const fold = anyFold[origin];
    for (let i = 0; fold && i < perOrigin; i++) {
      const row = fold.firstRow + i;
      if (Number.isNaN(rows.actual[row]!)) continue;
      if (!options.keep(rows.time[row]!, rows.horizon[row]!)) continue;
      const crime = comparison.crimeOf[Math.floor(i / horizon)]!;
      cells.push(origin * perOrigin + i);
      crimeSteps.push(crime * horizon + (i % horizon));
    }
  }
  const absolute = models.map(() => new Float64Array(cells.length).fill(Number.NaN));
  const normalised = models.map(() => new Float64Array(cells.length).fill(Number.NaN));
  const foldOf = new Map(folds.map((fold) => [fold.model * origins.length + fold.origin, fold]));
  cells.forEach((cell, c) => {
    const origin = Math.floor(cell / perOrigin);
    for (let m = 0; m < models.length; m++) {
      const fold = foldOf.get(m * origins.length + origin);
      if (fold === undefined) continue;
      const row = fold.firstRow + (cell % perOrigin);
      absolute[m]![c] = Math.abs(rows.mean[row]! - rows.actual[row]!);
      normalised[m]![c] = absolute[m]![c]! / comparison.unit[row]!;
    }
  });
  const strata = labelPositions(crimeSteps);
  const of = (cell: number) => groups.of[Math.floor(cell / perOrigin)]![cell % perOrigin]!;
  return {
    ...{ absolute, normalised, reference: comparison.reference },
    stratum: strata.of,
    strata: strata.labels.length,
    series: Int32Array.from(cells, (cell) => Math.floor((cell % perOrigin) / horizon)),
    seriesCount: series.length,
    cluster: Int32Array.from(cells, (cell) => (of(cell) < 0 ? groups.labels.length : of(cell))),
    clusters: [...groups.labels, '(none)'],
  };
}
