import { type Panel, seriesValues } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';

/**
 * Writes the forecast of one series into `out` (one value per step).
 * @param series its position in the panel
 * @returns why another model had to step in, or `null`
 */
export type SeriesRule = (
  values: Float64Array,
  out: Float64Array,
  series: number,
) => FallbackReason | null;

export type FallbackReason = Omit<Fallback, 'series'>;

/** Applies one rule to every series of a panel on its own. */
export function forecastEach(history: Panel, horizon: number, rule: SeriesRule): PointForecast {
  const mean = new Float64Array(history.series.length * horizon);
  const fallbacks: Fallback[] = [];
  for (let s = 0; s < history.series.length; s++) {
    const out = mean.subarray(s * horizon, (s + 1) * horizon);
    const reason = rule(seriesValues(history, s), out, s);
    if (reason) fallbacks.push({ series: s, ...reason });
  }
  return { mean, fallbacks };
}
