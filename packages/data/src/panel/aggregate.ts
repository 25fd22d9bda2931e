import { type Panel, type Series, seriesValues } from './panel.js';

/**
 * Sums series that `toGroup` sends to the same id. A period is missing in the sum when it is
 * missing in every part; parts that are missing beside observed ones add nothing.
 * @param toGroup the series each one is summed into, or `null` to leave it out
 */
export function aggregate(panel: Panel, toGroup: (series: Series) => Series | null): Panel {
  const groups = new Map<string, { series: Series; values: Float64Array }>();
  panel.series.forEach((part, s) => {
    const series = toGroup(part);
    if (series === null) return;
    let group = groups.get(series.id);
    if (group === undefined) {
      group = { series, values: new Float64Array(panel.length).fill(Number.NaN) };
      groups.set(series.id, group);
    }
    addObserved(group.values, seriesValues(panel, s));
  });
  const values = new Float64Array(groups.size * panel.length);
  const series: Series[] = [];
  for (const group of groups.values()) {
    values.set(group.values, series.length * panel.length);
    series.push(group.series);
  }
  return Object.freeze({ ...panel, series: Object.freeze(series), values });
}

/** Adds observed values into a running sum; NaN stays only where nothing was observed. */
export function addObserved(sum: Float64Array, part: ArrayLike<number>): void {
  for (let t = 0; t < sum.length; t++) {
    const value = part[t]!;
    if (Number.isNaN(value)) continue;
    sum[t] = Number.isNaN(sum[t]!) ? value : sum[t]! + value;
  }
}
