import type { Panel } from '@crimecast/data';

/** Positions of the series of each crime, crimes in order of first appearance. */
export function seriesByCrime(panel: Panel): Map<string, number[]> {
  return groupSeries(panel, crimeKey);
}

/** What series are grouped by. */
export type KeyOf = (series: Panel['series'][number]) => string;
export type Groups = ReadonlyMap<string, readonly number[]>;

/** What a series counts. */
export const crimeKey: KeyOf = ({ crime }) => crime;

/** Positions of the series that share a key, keys in order of first appearance. */
export function groupSeries(panel: Panel, keyOf: KeyOf): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  panel.series.forEach((series, s) => {
    const key = keyOf(series);
    const members = groups.get(key);
    if (members) members.push(s);
    else groups.set(key, [s]);
  });
  return groups;
}
