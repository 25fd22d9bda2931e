import type { Panel } from '@crimecast/data';
import { type Feature, NO_VALUE } from './feature.js';

/**
 * A number that belongs to a series and does not change: a population, an encoded state. It must
 * be known at every origin; what follows from the values of the panel does not belong here.
 * @param read NaN where it is not known
 */
export function staticValue(
  name: string,
  read: (series: Panel['series'][number]) => number,
): Feature {
  return {
    name,
    offset: NO_VALUE,
    prepare(panel) {
      const values = panel.series.map(read);
      return (s) => values[s]!;
    },
  };
}
