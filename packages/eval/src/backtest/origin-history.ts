import { type Panel, seriesValues } from '@crimecast/data';
import { type SeriesScales, seriesScales } from '../metrics/series-scales.js';

/** What was known of each series at an origin, in the order of the panel's series. */
export interface OriginHistory {
  /** Mean of the last three known periods, or of fewer; NaN when nothing was ever known. */
  readonly level: Float64Array;
  /** Share of zeros among known periods; NaN when nothing was ever known. */
  readonly zeroShare: Float64Array;
  /** How much each series moved. */
  readonly scales: SeriesScales;
}

const LEVEL_PERIODS = 3;

/** Describes series by what was known at the end of `train`, for grouping and scaling errors. */
export function originHistory(train: Panel): OriginHistory {
  const level = new Float64Array(train.series.length).fill(Number.NaN);
  const zeroShare = new Float64Array(train.series.length).fill(Number.NaN);
  for (let s = 0; s < level.length; s++) {
    const values = seriesValues(train, s);
    let [known, zeros, sum, summed] = [0, 0, 0, 0];
    for (let t = values.length - 1; t >= 0; t--) {
      const value = values[t]!;
      if (Number.isNaN(value)) continue;
      known++;
      if (value === 0) zeros++;
      if (summed === LEVEL_PERIODS) continue;
      sum += value;
      summed++;
    }
    if (known === 0) continue;
    level[s] = sum / summed;
    zeroShare[s] = zeros / known;
  }
  return { level, zeroShare, scales: seriesScales(train) };
}
