import { type Panel, seasonLength } from '@crimecast/data';
import { keptGroups } from '../log-scale/kept-groups.js';
import { crimeKey } from '../log-scale/series-by-crime.js';

/** A common movement of fewer series cannot be told from their own. */
const MIN_SERIES = 8;
/** How far the median of a Poisson count lies below its mean. */
const MEDIAN_GAP = 1 / 3;

/**
 * Moves the forecasts of each crime together, half of the way to where their total is what the
 * last period had: nothing says in advance where a nation goes, yet medians that lean back to
 * former levels, each with reason, add up to a fall. Of the last total a third of a case per
 * series is left out, because small counts are forecast by their median.
 *
 * Crimes of fewer than eight forecast series stay as they are, and so do panels with seasons.
 * Source: the gap of about 1/3 is that of Choi (1994), On the medians of gamma distributions.
 * @param mean series × horizon; a new array is returned
 * @param skip series to leave out: another model forecast them
 */
export function holdTotals(
  mean: Float64Array,
  history: Panel,
  horizon: number,
  skip: ReadonlySet<number>,
): Float64Array {
  const held = mean.slice();
  if (seasonLength(history.frequency) > 1) return held;
  const lastOf = (s: number) => history.values[(s + 1) * history.length - 1]!;
  for (const members of keptGroups(history, crimeKey).values()) {
    const known = members.filter((s) => !skip.has(s) && !Number.isNaN(lastOf(s)));
    if (known.length < MIN_SERIES) continue;
    const before = known.reduce((sum, s) => sum + lastOf(s), 0);
    for (let step = 0; step < horizon; step++) {
      let total = 0;
      let gaps = 0;
      for (const s of known) {
        const value = mean[s * horizon + step]!;
        total += value;
        gaps += Math.min(MEDIAN_GAP, value / 2);
      }
      const wanted = before - gaps;
      if (!(total > 0) || !(wanted > 0)) continue;
      // Half of the way, on logs.
      const factor = Math.sqrt(wanted / total);
      for (const s of known) held[s * horizon + step]! *= factor;
    }
  }
  return held;
}
