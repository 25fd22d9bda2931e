import type { Interval } from '@crimecast/windows';
import { hundredth } from './hundredth.js';

export interface IntervalCell {
  level: number;
  lower: number;
  upper: number;
}

/**
 * The intervals of one cell to a hundredth of a case, without those that the model could not give.
 * @param levels in percent, which of them; default all
 */
export function intervalsAt(
  intervals: readonly Interval[],
  cell: number,
  levels?: readonly number[],
): IntervalCell[] {
  const cells: IntervalCell[] = [];
  for (const { level, lower, upper } of intervals) {
    if (levels?.includes(level) === false || Number.isNaN(lower[cell]!)) continue;
    cells.push({ level, lower: hundredth(lower[cell]!)!, upper: hundredth(upper[cell]!)! });
  }
  return cells;
}
