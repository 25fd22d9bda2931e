import type { Panel, Series } from '@crimecast/data';

/** What the series of each group add up to, period by period. */
export interface GroupSums {
  /** Group of each series, numbered by first appearance. */
  readonly of: Int32Array;
  /** Sum of known values: group `g` at position `t` is at `g * length + t`, 0 where none is known. */
  readonly sum: Float64Array;
  /** How many are known, laid out alike. */
  readonly count: Int32Array;
}

/** @param key the group of a series */
export function groupSums(panel: Panel, key: (series: Series) => string): GroupSums {
  const ids = new Map<string, number>();
  const of = Int32Array.from(panel.series, (series) => {
    const id = key(series);
    const known = ids.get(id) ?? ids.size;
    ids.set(id, known);
    return known;
  });
  const sum = new Float64Array(ids.size * panel.length);
  const count = new Int32Array(ids.size * panel.length);
  panel.values.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    const cell = of[Math.floor(i / panel.length)]! * panel.length + (i % panel.length);
    sum[cell]! += value;
    count[cell]!++;
  });
  return { of, sum, count };
}
