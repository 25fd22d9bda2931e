import type { LogPanel } from './log-panel.js';
import { seriesByCrime } from './series-by-crime.js';
import { weightedMedian } from './weighted-median.js';

/** A common movement of fewer series cannot be told from their own. */
const MIN_SERIES = 8;

/**
 * How far each crime has moved everywhere since the first period, on the log scale: the cumulated
 * weighted median of its series' changes, weights the root of their counts.
 * @returns by crime, one number per period; a period with fewer than eight known changes adds 0
 */
export function nationalLevels(logs: LogPanel): Map<string, Float64Array> {
  return commonLevels(logs, logs.levels, seriesByCrime(logs.panel));
}

/** The same for any groups of series, of levels that may have lost something already. */
export function commonLevels<Key>(
  { panel }: LogPanel,
  levels: Float64Array,
  groups: ReadonlyMap<Key, readonly number[]>,
): Map<Key, Float64Array> {
  const common = new Map<Key, Float64Array>();
  for (const [key, members] of groups) {
    const moved = new Float64Array(panel.length);
    const changes = new Float64Array(members.length);
    const weights = new Float64Array(members.length);
    for (let t = 1; t < panel.length; t++) {
      let known = 0;
      for (const s of members) {
        const at = s * panel.length + t;
        const change = levels[at]! - levels[at - 1]!;
        if (Number.isNaN(change)) continue;
        changes[known] = change;
        weights[known++] = Math.sqrt(panel.values[at]! + panel.values[at - 1]! + 1);
      }
      const shared =
        known < MIN_SERIES
          ? 0
          : weightedMedian(changes.subarray(0, known), weights.subarray(0, known));
      moved[t] = moved[t - 1]! + shared;
    }
    common.set(key, moved);
  }
  return common;
}
