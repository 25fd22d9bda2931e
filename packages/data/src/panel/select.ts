import { type Panel, type Series, seriesValues } from './panel.js';

/** The series that a predicate keeps, in their order; all periods stay. */
export function selectSeries(
  panel: Panel,
  keep: (series: Series, values: Float64Array) => boolean,
): Panel {
  const indices: number[] = [];
  panel.series.forEach((series, s) => {
    if (keep(series, seriesValues(panel, s))) indices.push(s);
  });
  return pickSeries(panel, indices);
}

/** The series at the given positions, in the given order. */
export function pickSeries(panel: Panel, indices: readonly number[]): Panel {
  const values = new Float64Array(indices.length * panel.length);
  indices.forEach((s, row) => {
    values.set(seriesValues(panel, s), row * panel.length);
  });
  const series = Object.freeze(indices.map((s) => panel.series[s]!));
  return Object.freeze({ ...panel, series, values });
}
