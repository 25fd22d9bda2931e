import type { Panel } from '@crimecast/data';
import { type GROUPS, groupKey } from '../features/group.js';
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
    const means = groupMeans(train, keyOf);
    const meanOf = train.series.map((series) => means.get(keyOf(series))!);
    return {
      panel: withValues(
        train,
        values.map((value, i) => value - meanOf[Math.floor(i / length)]![i % length]!),
      ),
      inverse: (forecasts, horizon) =>
        forecasts.map(
          (value, i) => value + (meanOf[Math.floor(i / horizon)]!.at(-1) ?? Number.NaN),
        ),
      update: fit,
    };
  };
  return { name: typeof group === 'function' ? 'demean' : `demean-${group}`, fit };
}

function groupMeans(
  { series, length, values }: Panel,
  keyOf: (series: Panel['series'][number]) => string,
): Map<string, number[]> {
  const sums = new Map<string, { sum: number; known: number }[]>();
  series.forEach((one, s) => {
    const key = keyOf(one);
    const of = sums.get(key) ?? Array.from({ length }, () => ({ sum: 0, known: 0 }));
    sums.set(key, of);
    for (let t = 0; t < length; t++) {
      const value = values[s * length + t]!;
      if (Number.isNaN(value)) continue;
      of[t]!.sum += value;
      of[t]!.known++;
    }
  });
  return new Map(
    [...sums].map(([key, periods]) => {
      let last = Number.NaN;
      return [key, periods.map(({ sum, known }) => (last = known > 0 ? sum / known : last))];
    }),
  );
}
