import type { Panel } from '@crimecast/data';
import { type Groups, groupSeries, type KeyOf } from './series-by-crime.js';

/** By list of series and kind of key. */
const known = new WeakMap<Panel['series'], Map<KeyOf, Groups>>();

/**
 * `groupSeries`, found once for all panels of the same series: those of past origins are.
 * @param keyOf a function that stays the same
 */
export function keptGroups(panel: Panel, keyOf: KeyOf): Groups {
  const kept = known.get(panel.series) ?? new Map<KeyOf, Groups>();
  known.set(panel.series, kept);
  const groups = kept.get(keyOf) ?? groupSeries(panel, keyOf);
  kept.set(keyOf, groups);
  return groups;
}
