import { type Panel, seriesValues } from '@crimecast/data';
import { seriesByCrime } from './series-by-crime.js';

/** What is chosen for each crime from the values of all of its series. */
export function chosenByCrime<T>(
  panel: Panel,
  choose: (series: readonly Float64Array[]) => T,
): Map<string, T> {
  const chosen = new Map<string, T>();
  for (const [crime, members] of seriesByCrime(panel)) {
    chosen.set(crime, choose(members.map((s) => seriesValues(panel, s))));
  }
  return chosen;
}
