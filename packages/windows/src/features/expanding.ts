import type { Panel } from '@crimecast/data';
import type { Feature } from './feature.js';
import { type Statistic, statisticOf } from './statistic.js';

/**
 * A statistic of everything known up to the row's origin: `expanding('mean')`.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on an unknown statistic
 */
export function expanding(statistic: Statistic): Feature {
  const measure = statisticOf(statistic);
  return {
    name: `${statistic}-so-far`,
    offset: 0,
    prepare(panel) {
      const found = expandingValues(panel, measure);
      return (s, t) => found[s * panel.length + t]!;
    },
  };
}

function expandingValues(panel: Panel, measure: (values: readonly number[]) => number) {
  const found = new Float64Array(panel.values.length);
  for (let s = 0; s < panel.series.length; s++) {
    const known: number[] = [];
    for (let t = 0; t < panel.length; t++) {
      const at = s * panel.length + t;
      if (!Number.isNaN(panel.values[at]!)) known.push(panel.values[at]!);
      found[at] = measure(known);
    }
  }
  return found;
}
