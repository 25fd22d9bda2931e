import type { Panel } from '@crimecast/data';
import { type GROUPS, groupKey } from '../features/group.js';
import { type GroupSums, groupSums } from '../features/group-sums.js';
import { withValues } from '../with-values.js';
import type { FittedTransform, TargetTransform } from './target-transform.js';

/**
 * Takes the mean of each series' group out of every period, so that what is left moves for its own
 * reasons. Back, the group's last known mean is added: groups are taken to stay where they are.
 * The mean of a period in which nobody is known is that of the period before.
 * @param group series of one crime in one state, of one crime, of one area; or a key for each
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on an unknown group
 */
export function demean(
  group: keyof typeof GROUPS | ((series: Panel['series'][number]) => string) = 'nation',
): TargetTransform {
  const keyOf = groupKey(group);
  const fit = (train: Panel): FittedTransform => {
    const { length, values } = train;
    const sums = groupSums(train, keyOf);
    const means = carriedMeans(sums, length);
    const meanAt = (s: number, t: number) => means[sums.of[s]! * length + t]!;
    return {
      panel: withValues(
        train,
        values.map((value, i) => value - meanAt(Math.floor(i / length), i % length)),
      ),
      inverse: (forecasts, horizon) =>
        forecasts.map((value, i) =>
          length === 0 ? Number.NaN : value + meanAt(Math.floor(i / horizon), length - 1),
        ),
      update: fit,
    };
  };
  return { name: typeof group === 'function' ? 'demean' : `demean-${group}`, fit };
}

/** Means of groups by period; where nobody is known, the mean of the period before. */
function carriedMeans({ sum, count }: GroupSums, length: number): Float64Array {
  const means = new Float64Array(sum.length);
  for (let cell = 0; cell < means.length; cell++) {
    const before = cell % length === 0 ? Number.NaN : means[cell - 1]!;
    means[cell] = count[cell]! > 0 ? sum[cell]! / count[cell]! : before;
  }
  return means;
}
