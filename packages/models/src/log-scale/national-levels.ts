import type { LogPanel } from './log-panel.js';
import { seriesByCrime } from './series-by-crime.js';
import { type WeightedMedian, weightedMedian } from './weighted-median.js';

/** A common movement of fewer series cannot be told from their own. */
const MIN_SERIES = 8;

/**
 * How far each crime has moved everywhere since the first period, on the log scale: the cumulated
 * weighted median of its series' changes, weights the root of their counts.
 * @returns by crime, one number per period; a period with fewer than eight known changes adds 0
 */
export function nationalLevels(
  logs: LogPanel,
  median: WeightedMedian = weightedMedian,
): Map<string, Float64Array> {
  return commonLevels(logs, logs.levels, seriesByCrime(logs.panel), median);
}

/** The same for any groups of series, of levels that may have lost something already. */
export function commonLevels<Key>(
  { panel }: LogPanel,
  levels: Float64Array,
  groups: ReadonlyMap<Key, readonly number[]>,
  median: WeightedMedian,
): Map<Key, Float64Array> {
  const common = new Map<Key, Float64Array>();
  for (const [key, members] of groups) {
    const moved = new Float64Array(panel.length);
    for (let t = 1; t < panel.length; t++) {
      const changes: number[] = [];
      const weights: number[] = [];
      for (const s of members) {
        const at = s * panel.length + t;
        const change = levels[at]! - levels[at - 1]!;
        if (Number.isNaN(change)) continue;
        changes.push(change);
        weights.push(Math.sqrt(panel.values[at]! + panel.values[at - 1]! + 1));
      }
      const shared = changes.length < MIN_SERIES ? 0 : median(changes, weights);
      moved[t] = moved[t - 1]! + shared;
    }
    common.set(key, moved);
  }
  return common;
}
