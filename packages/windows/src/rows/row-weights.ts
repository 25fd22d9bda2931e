import type { Panel } from '@crimecast/data';
import { windowsError } from '../errors.js';
import { GROUPS } from '../features/group.js';
import { groupSums } from '../features/group-sums.js';
import type { WindowSet } from '../window-set.js';

export interface RowWeightOptions {
  /** Periods after which a row counts half; older ones less and less. Default: all ages alike. */
  halfLife?: number;
  /**
   * How much the size of a series counts: ((value + 1) / (mean of its crime + 1)) to this power, at
   * the row's origin. 0 is not at all, 1 in proportion. Default 0.
   */
  sizePower?: number;
}

/**
 * A weight above 0 for each row, for models that can use them. Ages count back from the newest
 * origin among the rows, sizes follow from values at or before each row's origin.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on a half-life that is not above 0 or a power that
 * is not finite
 */
export function rowWeights(
  panel: Panel,
  rows: WindowSet,
  { halfLife = Number.POSITIVE_INFINITY, sizePower = 0 }: RowWeightOptions = {},
): Float64Array {
  if (!(halfLife > 0)) throw invalid(`halfLife is ${halfLife}; give a number above 0.`);
  if (!Number.isFinite(sizePower)) throw invalid(`sizePower is ${sizePower}; give a number.`);
  const newest = rows.origins.reduce((most, origin) => Math.max(most, origin), -Infinity);
  const crimes = groupSums(panel, GROUPS.nation);
  return Float64Array.from(rows.series, (s, row) => {
    const origin = rows.origins[row]!;
    const t = origin - panel.start;
    const value = panel.values[s * panel.length + t]!;
    const cell = crimes.of[s]! * panel.length + t;
    const mean = crimes.sum[cell]! / crimes.count[cell]!;
    const size = Number.isNaN(value) ? 1 : ((value + 1) / (mean + 1)) ** sizePower;
    return size * 0.5 ** ((newest - origin) / halfLife);
  });
}

function invalid(message: string) {
  return windowsError('WINDOW_OPTION_INVALID', message);
}
