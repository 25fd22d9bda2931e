import { findSeries, type Wanted } from '../catalog/series-index.js';
import type { RunAnomalies, TrainedRun } from '../run/trained-run.js';
import { hundredth } from './hundredth.js';

export interface AnomalyRow {
  district: string;
  crime: string;
  value: number;
  mean: number;
  upper: number;
}

export const ANOMALY_MEANING =
  'Counts above their expected range, after the fact. A count can be above it by chance, because more was reported, or because more happened: look before you conclude.';

/** Rows by code and crime, never by size. */
export function anomalyRows(
  run: TrainedRun,
  anomalies: RunAnomalies,
  wanted: Wanted,
): AnomalyRow[] {
  const found = new Map(anomalies.found.map((one) => [one.series, one]));
  return findSeries(run.series, wanted).flatMap((s) => {
    const one = found.get(s);
    if (!one) return [];
    const { area: district, crime } = run.series[s]!;
    // Down, so that a count above it is also above what is shown.
    const upper = Math.floor(one.upper * 100) / 100;
    return [{ district, crime, value: one.value, mean: hundredth(one.mean)!, upper }];
  });
}
