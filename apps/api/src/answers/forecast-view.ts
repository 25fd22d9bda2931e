import type { Series } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import type { AreaLevel } from '../catalog/area-level.js';
import { onceFor } from '../once-for.js';
import type { ForecastColumns, TrainedModel, TrainedRun } from '../run/trained-run.js';

/** The forecasts of one model at one level. */
export interface ForecastView extends ForecastColumns {
  readonly model: string;
  readonly series: readonly Series[];
  /** By position; sums have none: what stepped in for a district is told at its own row. */
  readonly fallbacks: ReadonlyMap<number, Omit<Fallback, 'series'>>;
}

const NONE: ForecastView['fallbacks'] = new Map();

/** @returns `null` when the run has no such model */
export function forecastView(run: TrainedRun, level: AreaLevel, id: string): ForecastView | null {
  if (level !== 'district') {
    const sums = run.sums.models.find((one) => one.id === id);
    return sums ? { ...sums, model: id, series: run.sums.series, fallbacks: NONE } : null;
  }
  const model = run.models.find((one) => one.id === id);
  if (!model) return null;
  const { mean, intervals } = model;
  return { model: id, series: run.series, mean, intervals, fallbacks: fallbacksOf(model) };
}

const fallbacksOf = onceFor(
  ({ fallbacks }: TrainedModel) =>
    new Map(fallbacks.map(({ series, to, reason, detail }) => [series, { to, reason, detail }])),
);
