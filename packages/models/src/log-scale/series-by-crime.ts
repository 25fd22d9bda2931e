import type { Panel } from '@crimecast/data';

/** Positions of the series of each crime, crimes in order of first appearance. */
export function seriesByCrime(panel: Panel): Map<string, number[]> {
  return groupSeries(panel, ({ crime }) => crime);
}

/** Positions of the series that share a key, keys in order of first appearance. */
export function groupSeries(
  panel: Panel,
  keyOf: (series: Panel['series'][number]) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  panel.series.forEach((series, s) => {
    const key = keyOf(series);
    const members = groups.get(key);
    if (members) members.push(s);
    else groups.set(key, [s]);
  });
  return groups;
}
