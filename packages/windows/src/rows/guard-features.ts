import type { Panel } from '@crimecast/data';
import { windowsError } from '../errors.js';
import type { Feature } from '../features/feature.js';
import { withValues } from '../with-values.js';

export interface GuardOptions {
  /** Periods from a row's origin to its target. Default 1. */
  horizon?: number;
}

/**
 * Proves on this very panel that features know nothing later than they declare: every value after
 * the last one that rows of a middle origin may use is replaced, and no row of that origin or an
 * earlier one may change. Once a feature passes, `assertNoLeakage` can rely on its offset.
 * @throws CrimecastError `WINDOW_LEAKAGE` naming the feature, its series and period; also when an
 * offset is above 0, or neither an integer nor −∞
 */
export function guardFeatures(
  panel: Panel,
  features: readonly Feature[],
  { horizon = 1 }: GuardOptions = {},
): void {
  const middle = Math.floor((panel.length - 1) / 2);
  for (const feature of features) {
    const { name, offset } = feature;
    const declared = offset === Number.NEGATIVE_INFINITY || Number.isInteger(offset);
    if (!declared || offset > 0) {
      throw leak(`feature "${name}" declares the offset ${offset}; it must be 0 or less`);
    }
    if (panel.length === 0) continue;
    const read = feature.prepare(panel);
    const blind = feature.prepare(changedAfter(panel, middle + offset));
    for (let s = 0; s < panel.series.length; s++) {
      for (let t = 0; t <= middle; t++) {
        if (Object.is(read(s, t, t + horizon), blind(s, t, t + horizon))) continue;
        const { id } = panel.series[s]!;
        throw leak(
          `feature "${name}" of "${id}" at position ${t} follows from values after position ${t + offset}`,
        );
      }
    }
  }
}

/** The same frame with other numbers after a position; missing ones become known and the reverse. */
function changedAfter(panel: Panel, last: number): Panel {
  const values = panel.values.map((value, i) => {
    if (i % panel.length <= last) return value;
    if (Number.isNaN(value)) return 97 + (i % 89);
    return i % 5 === 0 ? Number.NaN : 3 * value + 101 + (i % 83);
  });
  return withValues(panel, values);
}

function leak(what: string) {
  return windowsError('WINDOW_LEAKAGE', `Leakage: ${what}; read nothing past the row's origin.`);
}
