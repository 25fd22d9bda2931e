import type { Period } from '@crimecast/data';
import { windowsError } from './errors.js';
import type { FeatureColumn, WindowSet } from './window-set.js';

/**
 * Proves that rows made for `origin` know nothing from after it: by what each column declares,
 * no input, and no target that has a value, lies later. A column that looks past its own row's
 * origin, or a target that is not after it, is refused as well.
 * @throws CrimecastError `WINDOW_LEAKAGE` naming the row, the column and the periods
 */
export function assertNoLeakage(windows: WindowSet, origin: Period): void {
  const latest = latestColumn(windows.columns);
  if (latest !== null && latest.offset > 0) {
    throw leak(`column "${latest.name}" uses ${latest.offset} period(s) after its row's origin`);
  }
  for (let row = 0; row < windows.rows; row++) {
    const rowOrigin = windows.origins[row]!;
    const target = windows.targetPeriods[row]!;
    if (latest !== null && rowOrigin + latest.offset > origin) {
      throw leak(
        `row ${row}, column "${latest.name}" uses period ${rowOrigin + latest.offset}, after the origin ${origin}`,
      );
    }
    if (target <= rowOrigin) {
      throw leak(`row ${row} has its target ${target} inside its own inputs (to ${rowOrigin})`);
    }
    if (target > origin && !Number.isNaN(windows.targets[row]!)) {
      throw leak(`row ${row} holds the outcome of period ${target}, after the origin ${origin}`);
    }
  }
}

function latestColumn(columns: readonly FeatureColumn[]): FeatureColumn | null {
  let latest: FeatureColumn | null = null;
  for (const column of columns) {
    if (latest === null || column.offset > latest.offset) latest = column;
  }
  return latest;
}

function leak(what: string) {
  return windowsError(
    'WINDOW_LEAKAGE',
    `Leakage: ${what}; cut the panel with until(panel, origin) before making windows.`,
  );
}
