import { createPanel, type Panel } from '@crimecast/data';
import type { PointForecast } from '../point-model.js';
import { forecastChanges } from './forecast-changes.js';
import type { LearnedSteps } from './saved-steps.js';

/**
 * Forecasts one period, takes the forecasts for what was recorded, and goes on. Series that are
 * left to naive stay so, and are missing in the periods to come for all others.
 * Source: Ben Taieb et al. (2012), A review and comparison of strategies for multi-step ahead time
 * series forecasting.
 */
export function forecastRecursively(
  learned: LearnedSteps,
  history: Panel,
  horizon: number,
  unfit: string,
): PointForecast {
  const { mean, fallbacks } = forecastChanges(learned, history, horizon, unfit);
  const own = new Uint8Array(history.series.length).fill(1);
  for (const { series } of fallbacks) own[series] = 0;
  let known = history;
  for (let step = 2; step <= horizon && fallbacks.length < own.length; step++) {
    known = longer(known, (s) => (own[s] ? mean[s * horizon + step - 2]! : Number.NaN));
    const next = forecastChanges(learned, known, 1, unfit);
    for (let s = 0; s < own.length; s++) if (own[s]) mean[s * horizon + step - 1] = next.mean[s]!;
  }
  return { mean, fallbacks };
}

/** The panel with one more period. */
function longer(panel: Panel, next: (s: number) => number): Panel {
  const length = panel.length + 1;
  const values = new Float64Array(panel.series.length * length);
  panel.series.forEach((_, s) => {
    values.set(panel.values.subarray(s * panel.length, (s + 1) * panel.length), s * length);
    values[(s + 1) * length - 1] = next(s);
  });
  return createPanel({ ...panel, length, values });
}
