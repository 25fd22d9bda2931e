import type { LogPanel } from './log-panel.js';
import type { WeightedMedian } from './weighted-median.js';

/** A common movement of fewer series cannot be told from their own. */
const MIN_SERIES = 8;

/**
 * Adds to `shared`, in the layout of the panel, how far the group of each series has moved since the
 * first period, on the log scale: the cumulated weighted median of its series' changes, weights the
 * root of their counts. A period with fewer than eight known changes adds 0.
 * @param levels which may have lost something already
 */
export function addCommonLevels(
  { panel }: LogPanel,
  levels: Float64Array,
  groups: ReadonlyMap<string, readonly number[]>,
  median: WeightedMedian,
  shared: Float64Array,
): void {
  for (const members of groups.values()) {
    const changes = new Float64Array(members.length);
    const weights = changes.slice();
    let moved = 0;
    for (let t = 1; t < panel.length; t++) {
      let known = 0;
      for (const s of members) {
        const at = s * panel.length + t;
        const change = levels[at]! - levels[at - 1]!;
        if (Number.isNaN(change)) continue;
        changes[known] = change;
        weights[known++] = Math.sqrt(panel.values[at]! + panel.values[at - 1]! + 1);
      }
      if (known >= MIN_SERIES) {
        moved += median(changes.subarray(0, known), weights.subarray(0, known));
      }
      for (const s of members) shared[s * panel.length + t]! += moved;
    }
  }
}
