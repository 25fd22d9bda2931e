import type { Series } from '@crimecast/data';
import { onceFor } from '../once-for.js';

/** Positions of series, ascending, by what they are of. */
interface SeriesIndex {
  readonly byCrime: ReadonlyMap<string, readonly number[]>;
  readonly byArea: ReadonlyMap<string, readonly number[]>;
}

/** Which crimes and areas are wanted; all where none are named. */
export interface Wanted {
  readonly crimes: readonly string[] | null;
  readonly areas: readonly string[] | null;
}

/** Positions of the wanted ones in a list of series, ascending; the list is indexed once. */
export function findSeries(series: readonly Series[], { crimes, areas }: Wanted): number[] {
  const index = indexOf(series);
  if (areas !== null) {
    const found = areas.flatMap((area) => index.byArea.get(area) ?? []);
    const kept = crimes === null ? found : found.filter((s) => crimes.includes(series[s]!.crime));
    return kept.sort((a, b) => a - b);
  }
  if (crimes === null) return series.map((_, s) => s);
  return crimes.flatMap((crime) => index.byCrime.get(crime) ?? []).sort((a, b) => a - b);
}

/** The areas of a list of series, in their order. */
export function areasOf(series: readonly Series[]): string[] {
  return [...indexOf(series).byArea.keys()];
}

const indexOf = onceFor(
  (series: readonly Series[]): SeriesIndex => ({
    byCrime: groupBy(series, 'crime'),
    byArea: groupBy(series, 'area'),
  }),
);

function groupBy(series: readonly Series[], key: 'crime' | 'area'): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  series.forEach((one, s) => {
    const group = groups.get(one[key]);
    if (group) group.push(s);
    else groups.set(one[key], [s]);
  });
  return groups;
}
