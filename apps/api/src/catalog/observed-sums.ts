import { addObserved, type Panel, type Series, seriesId, seriesValues } from '@crimecast/data';
import type { District } from '@crimecast/data/ncrb';
import { INDIA } from './area-level.js';

/** Counts of states and of India: what their districts recorded, added up. */
export interface ObservedSums {
  /** As in a run: `area` is a state code, or `IN`. */
  readonly series: readonly Series[];
  /** Series × periods; NaN where nothing was recorded. */
  readonly values: Float64Array;
  /** Districts that existed and have no count, in the same layout. */
  readonly missing: Int32Array;
}

/** Adds a panel of districts up to states and India; a missing district adds nothing, and is told. */
export function observedSums(panel: Panel, districts: ReadonlyMap<string, District>): ObservedSums {
  const sums = new Map<string, { series: Series; values: Float64Array; missing: Int32Array }>();
  const sumOf = (area: string, crime: string) => {
    const id = seriesId(area, crime);
    const known = sums.get(id);
    if (known) return known;
    const values = new Float64Array(panel.length).fill(Number.NaN);
    const made = { series: { id, area, crime }, values, missing: new Int32Array(panel.length) };
    sums.set(id, made);
    return made;
  };
  // The table is by year: a period is its number.
  const firstYear = panel.start;
  panel.series.forEach(({ area, crime, parent }, s) => {
    const values = seriesValues(panel, s);
    const from = (districts.get(area)?.firstYear ?? firstYear) - firstYear;
    for (const above of [parent, INDIA]) {
      if (above === undefined) continue;
      const sum = sumOf(above, crime);
      addObserved(sum.values, values);
      for (let t = Math.max(0, from); t < values.length; t++) {
        if (Number.isNaN(values[t]!)) sum.missing[t]!++;
      }
    }
  });
  const all = [...sums.values()];
  const length = panel.length;
  const values = new Float64Array(all.length * length);
  const missing = new Int32Array(all.length * length);
  all.forEach((sum, i) => {
    values.set(sum.values, i * length);
    missing.set(sum.missing, i * length);
  });
  return { series: all.map(({ series }) => series), values, missing };
}
