import type { Catalog } from '../catalog/catalog.js';
import { findSeries, type Wanted } from '../catalog/series-index.js';
import type { RunRisk, TrainedRun } from '../run/trained-run.js';
import { hundredth } from './hundredth.js';
import { lastObserved } from './last-observed.js';

export interface RiskRow {
  district: string;
  crime: string;
  from: number | null;
  probability: number | null;
  last: number | null;
}

export const RISK_MEANING =
  'The chance that the recorded cases of the period reach "from", a count that is high for this district and crime beside its own past. It compares no places with each other.';

/** Rows by code and crime, never by chance: this is no ranking. */
export function riskRows(
  catalog: Catalog,
  run: TrainedRun,
  risk: RunRisk,
  wanted: Wanted,
): RiskRow[] {
  const last = lastObserved(catalog, run, 'district', run.series);
  return findSeries(run.series, wanted).map((s) => {
    const { area, crime } = run.series[s]!;
    const [from, probability] = [risk.from[s]!, risk.probability[s]!];
    return {
      district: area,
      crime,
      from: Number.isNaN(from) ? null : from,
      probability: Number.isNaN(probability) ? null : Math.round(probability * 1000) / 1000,
      last: hundredth(last[s]!),
    };
  });
}
