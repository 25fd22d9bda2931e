import type { Panel } from '@crimecast/data';

type KeyOf = (series: Panel['series'][number]) => string;
type Groups = ReadonlyMap<string, readonly number[]>;

/** By list of series and kind of key: shorter panels of the same series have the same groups. */
const known = new WeakMap<Panel['series'], Map<KeyOf, Groups>>();

/** Positions of the series of each crime, crimes in order of first appearance. */
export function seriesByCrime(panel: Panel): Groups {
  return groupSeries(panel, crimeKey);
}

/**
 * Positions of the series that share a key, keys in order of first appearance.
 * @param keyOf a function that is kept, so that groups can be
 */
export function groupSeries({ series }: Panel, keyOf: KeyOf): Groups {
  const kept = known.get(series) ?? new Map<KeyOf, Groups>();
  known.set(series, kept);
  const groups = kept.get(keyOf) ?? group(series, keyOf);
  kept.set(keyOf, groups);
  return groups;
}

/** What a series counts, and where. */
export const crimeKey: KeyOf = ({ crime }) => crime;
export const areaKey: KeyOf = ({ area }) => area;

function group(series: Panel['series'], keyOf: KeyOf): Groups {
  const groups = new Map<string, number[]>();
  series.forEach((one, s) => {
    const key = keyOf(one);
    const members = groups.get(key);
    if (members) members.push(s);
    else groups.set(key, [s]);
  });
  return groups;
}
