import { lastPeriod } from '@crimecast/data';
import { assertNoLeakage } from '@crimecast/windows';
import type { FeatureSource } from '../pooled/feature-source.js';
import { type PooledRows, trainingRows } from '../pooled/training-rows.js';

/** Rows of the pooled models with the changes over several distances. */
export interface SteppedRows {
  readonly rows: PooledRows;
  /** Change of row `r` over `steps[o]` periods at `r * steps.length + o`; NaN where not known. */
  readonly targets: Float64Array;
  readonly steps: readonly number[];
}

/**
 * The rows from which the change over the first distance is known, beside it those over the
 * others. The first distance with fewer than `least` known changes ends the list.
 * @param planned distances, ascending
 * @returns `null` where the first one already has too few
 */
export function steppedRows(
  source: FeatureSource,
  planned: readonly number[],
  least: number,
): SteppedRows | null {
  const { panel } = source.logs;
  const sets: PooledRows[] = [];
  for (const step of planned) {
    const rows = trainingRows(source, step);
    if (rows.rows < least) break;
    assertNoLeakage(rows, lastPeriod(panel));
    sets.push(rows);
  }
  const [rows] = sets;
  if (rows === undefined) return null;
  const targets = new Float64Array(rows.rows * sets.length).fill(Number.NaN);
  const rowOf = new Map<number, number>();
  const cellOf = (set: PooledRows, row: number) =>
    set.series[row]! * panel.length + set.origins[row]! - panel.start;
  for (let row = 0; row < rows.rows; row++) rowOf.set(cellOf(rows, row), row);
  sets.forEach((set, o) => {
    for (let i = 0; i < set.rows; i++) {
      const row = rowOf.get(cellOf(set, i));
      if (row !== undefined) targets[row * sets.length + o] = set.targets[i]!;
    }
  });
  return { rows, targets, steps: planned.slice(0, sets.length) };
}
