import type { BacktestFold, BacktestResult } from '../backtest/backtest-result.js';
import { evalError } from '../errors.js';
import { labelPositions } from './label-positions.js';

/** The rows of a backtest beside those of a reference model. */
export interface Comparison {
  /** Position of the reference in `models`. */
  readonly reference: number;
  /** Per row, the row of the reference for the same cell; −1 where the reference failed. */
  readonly referenceRow: Int32Array;
  /**
   * Per row, the mean absolute error of the reference for the crime and step over all origins: what
   * errors are divided by so that every crime counts alike. NaN where it is unknown or 0.
   */
  readonly unit: Float64Array;
  readonly crimes: readonly string[];
  /** Position in `crimes` of each series. */
  readonly crimeOf: Int32Array;
}

/** @throws CrimecastError `EVAL_REFERENCE_UNKNOWN` when the reference was not in the backtest */
export function compareWith(result: BacktestResult, reference: string): Comparison {
  const position = modelPosition(result, reference);
  const { rows, folds, series, horizon } = result;
  const { labels: crimes, of: crimeOf } = labelPositions(series.map(({ crime }) => crime));
  const referenceRow = new Int32Array(rows.length).fill(-1);
  const unit = new Float64Array(rows.length).fill(Number.NaN);
  const references = folds.filter(({ model }) => model === position);
  const foldOf = new Map(references.map((fold) => [fold.origin, fold]));
  const units = crimeUnits(result, references, crimes, crimeOf);
  for (const { origin, firstRow, rows: count } of folds) {
    const other = foldOf.get(origin);
    if (other === undefined) continue;
    for (let i = 0; i < count; i++) {
      referenceRow[firstRow + i] = other.firstRow + i;
      const crime = crimeOf[Math.floor(i / horizon)]!;
      unit[firstRow + i] = units[crime * horizon + (i % horizon)]!;
    }
  }
  return { reference: position, referenceRow, unit, crimes, crimeOf };
}

/** @throws CrimecastError `EVAL_REFERENCE_UNKNOWN` */
export function modelPosition({ models }: BacktestResult, name: string): number {
  const position = models.indexOf(name);
  if (position >= 0) return position;
  throw evalError(
    'EVAL_REFERENCE_UNKNOWN',
    `The model "${name}" was not tested; choose from ${models.join(', ')}.`,
  );
}

function crimeUnits(
  { rows, series, horizon }: BacktestResult,
  references: readonly BacktestFold[],
  crimes: readonly string[],
  crimeOf: Int32Array,
): Float64Array {
  const sums = new Float64Array(crimes.length * horizon);
  const counts = new Float64Array(sums.length);
  for (const { firstRow } of references) {
    for (let i = 0; i < series.length * horizon; i++) {
      const error = Math.abs(rows.mean[firstRow + i]! - rows.actual[firstRow + i]!);
      if (Number.isNaN(error)) continue;
      const cell = crimeOf[Math.floor(i / horizon)]! * horizon + (i % horizon);
      sums[cell]! += error;
      counts[cell]!++;
    }
  }
  return sums.map((sum, cell) => (sum > 0 ? sum / counts[cell]! : Number.NaN));
}
