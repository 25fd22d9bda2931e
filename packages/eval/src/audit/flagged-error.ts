import type { Period } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import { quotient } from '../metrics/error-sums.js';
import { type Cell, groupCells } from '../summary/cell-groups.js';
import { compareWith, modelPosition } from '../summary/comparison.js';

export interface FlagOptions {
  /** The model whose error is looked at. */
  model: string;
  /** The model to compare with. Default `naive`. */
  reference?: string;
  /** Periods to leave out. Default none. */
  exceptTimes?: readonly Period[];
}

/** What cells that are known to be odd do to the error of a model. */
export interface FlaggedError {
  readonly model: string;
  readonly cells: number;
  readonly flagged: number;
  /** Share of flagged cells in all absolute error; `null` without any error. */
  readonly errorShare: number | null;
  /** The same with errors divided by the reference's for the crime, so that crimes count alike. */
  readonly normalisedShare: number | null;
  /** Crime-normalised relMAE with and without the flagged cells. */
  readonly relMae: number | null;
  readonly relMaeWithout: number | null;
  /** Flagged cells and their share of normalised error by reason, most error first. */
  readonly reasons: readonly FlagReason[];
}

export interface FlagReason {
  readonly reason: string;
  readonly cells: number;
  readonly normalisedShare: number | null;
}

/**
 * How much of the error lies in cells that the caller flags: a redefinition, a split of borders, a
 * year of stress. What a flag means stays with the caller.
 * @param reasonOf why a cell is odd, in words; `null` for an ordinary one
 * @throws CrimecastError `EVAL_REFERENCE_UNKNOWN` for an unknown model or reference
 */
export function flaggedError(
  result: BacktestResult,
  reasonOf: (cell: Cell) => string | null,
  options: FlagOptions,
): FlaggedError {
  const { rows } = result;
  const { unit, referenceRow } = compareWith(result, options.reference ?? 'naive');
  const model = modelPosition(result, options.model);
  const except = new Set(options.exceptTimes ?? []);
  const groups = groupCells(result, reasonOf);
  const absolute = [0, 0];
  const own = [0, 0];
  const beside = [0, 0];
  const cells = [0, 0];
  const reasons = groups.labels.map(() => ({ cells: 0, own: 0 }));
  for (const fold of result.folds.filter((one) => one.model === model)) {
    for (let i = 0; i < fold.rows; i++) {
      const row = fold.firstRow + i;
      const error = Math.abs(rows.mean[row]! - rows.actual[row]!);
      if (Number.isNaN(error) || except.has(rows.time[row]!)) continue;
      const group = groups.of[fold.origin]![i]!;
      const side = group < 0 ? 0 : 1;
      cells[side]!++;
      absolute[side]! += error;
      if (group >= 0) reasons[group]!.cells++;
      const other = referenceRow[row]!;
      const otherError = other < 0 ? Number.NaN : Math.abs(rows.mean[other]! - rows.actual[row]!);
      if (Number.isNaN(otherError) || Number.isNaN(unit[row]!)) continue;
      own[side]! += error / unit[row]!;
      beside[side]! += otherError / unit[row]!;
      if (group >= 0) reasons[group]!.own += error / unit[row]!;
    }
  }
  const all = own[0]! + own[1]!;
  return {
    model: options.model,
    cells: cells[0]! + cells[1]!,
    flagged: cells[1]!,
    errorShare: quotient(absolute[1]!, absolute[0]! + absolute[1]!),
    normalisedShare: quotient(own[1]!, all),
    relMae: quotient(all, beside[0]! + beside[1]!),
    relMaeWithout: quotient(own[0]!, beside[0]!),
    reasons: groups.labels
      .map((reason, g) => ({
        reason,
        cells: reasons[g]!.cells,
        normalisedShare: quotient(reasons[g]!.own, all),
      }))
      .filter((one) => one.cells > 0)
      .sort((a, b) => (b.normalisedShare ?? 0) - (a.normalisedShare ?? 0)),
  };
}
