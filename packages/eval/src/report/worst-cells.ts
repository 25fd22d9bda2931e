import { formatPeriod } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import type { Cell } from '../summary/cell-groups.js';
import { compareWith } from '../summary/comparison.js';
import type { Names, WorstCell } from './evaluation.js';

interface WorstOptions {
  readonly reference: string;
  readonly names: Names;
  readonly flagOf: ((cell: Cell) => string | null) | undefined;
}

const SHOWN = 12;

/**
 * The forecasts that were furthest off, each series once, by error in units of the reference's
 * mean error for the crime: they say where the model fails, not where anything is dangerous.
 */
export function worstCells(
  result: BacktestResult,
  kept: readonly number[],
  { reference, names, flagOf }: WorstOptions,
): WorstCell[] {
  const { rows, series, frequency } = result;
  const { unit } = compareWith(result, reference);
  const errorOf = (row: number) => Math.abs(rows.mean[row]! - rows.actual[row]!) / unit[row]!;
  const worst = new Map<number, number>();
  for (const row of kept) {
    const error = errorOf(row);
    const before = worst.get(rows.series[row]!);
    if (Number.isNaN(error) || error === 0) continue;
    if (before === undefined || error > errorOf(before)) worst.set(rows.series[row]!, row);
  }
  const far = [...worst.values()].sort((a, b) => errorOf(b) - errorOf(a)).slice(0, SHOWN);
  return far.map((row) => {
    const one = series[rows.series[row]!]!;
    const [origin, time] = [rows.origin[row]!, rows.time[row]!];
    return {
      series: one.id,
      crime: names.crime?.(one.crime) ?? one.crime,
      area: names.area?.(one) ?? one.area,
      time: formatPeriod(time, frequency),
      origin: formatPeriod(origin, frequency),
      actual: rows.actual[row]!,
      forecast: rows.mean[row]!,
      normalisedError: errorOf(row),
      reason: flagOf?.({ series: one, origin, time, horizon: rows.horizon[row]! }) ?? null,
    };
  });
}
