import type { Panel } from '@crimecast/data';
import { windowsError } from '../errors.js';
import type { Feature } from './feature.js';
import { groupSums } from './group-sums.js';

type Series = Panel['series'][number];

export interface GroupOptions {
  /** Leave the row's own series out. Default true. */
  leaveOneOut?: boolean;
}

/** Which series belong together: those of one crime in one state, of one crime, of one area. */
export const GROUPS = {
  state: ({ crime, parent }: Series) => JSON.stringify([crime, parent ?? null]),
  nation: ({ crime }: Series) => crime,
  area: ({ area }: Series) => area,
} as const;

/**
 * The mean of the group's known values at the origin, without the series itself; NaN when nobody
 * else is known.
 * @param group one of the usual groups, or a key for each series
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on an unknown group
 */
export function groupMean(
  group: keyof typeof GROUPS | ((series: Series) => string),
  { leaveOneOut = true }: GroupOptions = {},
): Feature {
  const key = groupKey(group);
  return {
    name: `${nameOf(group)}-mean`,
    offset: 0,
    prepare(panel) {
      const sums = groupSums(panel, key);
      return (s, t) => {
        const cell = sums.of[s]! * panel.length + t;
        const own = leaveOneOut ? panel.values[s * panel.length + t]! : Number.NaN;
        const known = !Number.isNaN(own);
        return (sums.sum[cell]! - (known ? own : 0)) / (sums.count[cell]! - (known ? 1 : 0));
      };
    },
  };
}

/**
 * What part of its group's total a series had at the origin, 0 to 1; NaN when it is missing or the
 * total is 0. `shareOf('area')` is a crime's share of all that is recorded in its district.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on an unknown group
 */
export function shareOf(group: keyof typeof GROUPS | ((series: Series) => string)): Feature {
  const key = groupKey(group);
  return {
    name: `share-of-${nameOf(group)}`,
    offset: 0,
    prepare(panel) {
      const sums = groupSums(panel, key);
      return (s, t) => {
        const total = sums.sum[sums.of[s]! * panel.length + t]!;
        return total === 0 ? Number.NaN : panel.values[s * panel.length + t]! / total;
      };
    },
  };
}

/** @throws CrimecastError `WINDOW_OPTION_INVALID` naming the groups there are */
export function groupKey(group: keyof typeof GROUPS | ((series: Series) => string)) {
  if (typeof group === 'function') return group;
  if (Object.hasOwn(GROUPS, group)) return GROUPS[group];
  throw windowsError(
    'WINDOW_OPTION_INVALID',
    `There is no group "${String(group)}"; use ${Object.keys(GROUPS).join(', ')} or a key for each series.`,
  );
}

function nameOf(group: keyof typeof GROUPS | ((series: Series) => string)): string {
  return typeof group === 'function' ? group.name || 'group' : group;
}
