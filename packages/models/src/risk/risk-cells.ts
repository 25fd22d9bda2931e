import type { Panel } from '@crimecast/data';
import type { PointForecast } from '../point-model.js';
import { featureSource } from '../pooled/feature-source.js';
import { featureWriter, POOLED_COLUMNS } from '../pooled/pooled-features.js';
import { log1p } from '../portable/log1p.js';
import { elevatedFrom } from './elevated-from.js';

/** Columns that chances are learned from. */
export const RISK_COLUMNS: readonly string[] = [
  ...POOLED_COLUMNS.map(({ name }) => name),
  'to-threshold',
  'above-past',
];

/** What is known of the next period of some series at one origin. */
export interface RiskCells {
  /** Position of each cell's series in the panel. */
  readonly series: Int32Array;
  /** Count from which it is elevated, and the count that is forecast. */
  readonly from: Float64Array;
  readonly mean: Float64Array;
  /** Column-major, `RISK_COLUMNS`. */
  readonly features: Float64Array;
}

/**
 * The cells of a panel's end: every series whose last count is known, whose past is large enough
 * (`elevatedFrom`) and that the model could forecast itself.
 * @param forecast one step ahead
 */
export function riskCells(history: Panel, forecast: PointForecast): RiskCells {
  const t = history.length - 1;
  const borrowed = new Set(forecast.fallbacks.map(({ series }) => series));
  const from = history.series.map((_, s) => elevatedFrom(history, s, t));
  const series = Int32Array.from(history.series.keys()).filter(
    (s) =>
      !Number.isNaN(from[s]!) &&
      !borrowed.has(s) &&
      !Number.isNaN(history.values[s * history.length + t]!),
  );
  const rows = series.length;
  const source = featureSource(history);
  const features = new Float64Array(rows * RISK_COLUMNS.length);
  const mean = Float64Array.from(series, (s) => forecast.mean[s]!);
  const write = featureWriter(source, features, rows);
  series.forEach((s, row) => {
    write(s, t, row);
    const first = POOLED_COLUMNS.length;
    const level = log1p(history.values[s * history.length + t]!);
    features[first * rows + row] = log1p(from[s]!) - log1p(mean[row]!);
    features[(first + 1) * rows + row] = level - log1p(from[s]!);
  });
  return { series, from: Float64Array.from(series, (s) => from[s]!), mean, features };
}
