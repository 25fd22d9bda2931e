import type { BacktestResult } from '../backtest/backtest-result.js';
import type { Comparison } from './comparison.js';

/** What the scores of a group are made of. */
export interface GroupSums {
  n: number;
  missing: number;
  fallbacks: number;
  absolute: number;
  squared: number;
  signed: number;
  actual: number;
  /** Errors and steps of the cells whose series has a known step. */
  scaledAbsolute: number;
  absoluteScale: number;
  scaledSquared: number;
  squaredScale: number;
  /** Errors in units of the crime, over the cells that both models forecast. */
  own: number;
  reference: number;
  readonly levels: { n: number; inside: number; width: number; winkler: number }[];
}

/** Nothing added yet. */
export function emptySums(levels: number): GroupSums {
  return {
    ...{ n: 0, missing: 0, fallbacks: 0, absolute: 0, squared: 0, signed: 0, actual: 0 },
    ...{ scaledAbsolute: 0, absoluteScale: 0, scaledSquared: 0, squaredScale: 0 },
    ...{ own: 0, reference: 0 },
    levels: Array.from({ length: levels }, () => ({ n: 0, inside: 0, width: 0, winkler: 0 })),
  };
}

/** Adds one row; a row without an outcome adds nothing. */
export function addRow(
  sums: GroupSums,
  { rows, history, levels }: BacktestResult,
  { referenceRow, unit }: Comparison,
  origin: number,
  row: number,
): void {
  const actual = rows.actual[row]!;
  if (Number.isNaN(actual)) return;
  const error = rows.mean[row]! - actual;
  if (Number.isNaN(error)) {
    sums.missing++;
    return;
  }
  const absolute = Math.abs(error);
  sums.n++;
  sums.fallbacks += rows.fallback[row]!;
  sums.absolute += absolute;
  sums.squared += error * error;
  sums.signed += error;
  sums.actual += actual;
  const series = rows.series[row]!;
  const { scales } = history[origin]!;
  if (!Number.isNaN(scales.absolute[series]!)) {
    sums.scaledAbsolute += absolute;
    sums.absoluteScale += scales.absolute[series]!;
    sums.scaledSquared += error * error;
    sums.squaredScale += scales.squared[series]!;
  }
  const other = referenceRow[row]!;
  const beside = other < 0 ? Number.NaN : Math.abs(rows.mean[other]! - actual);
  if (!Number.isNaN(beside) && !Number.isNaN(unit[row]!)) {
    sums.own += absolute / unit[row]!;
    sums.reference += beside / unit[row]!;
  }
  for (let l = 0; l < sums.levels.length; l++) {
    const [low, high] = [rows.lower[l]![row]!, rows.upper[l]![row]!];
    if (Number.isNaN(low + high)) continue;
    const level = sums.levels[l]!;
    level.n++;
    if (low <= actual && actual <= high) level.inside++;
    level.width += high - low;
    level.winkler +=
      high - low + (200 / (100 - levels[l]!)) * Math.max(0, low - actual, actual - high);
  }
}
