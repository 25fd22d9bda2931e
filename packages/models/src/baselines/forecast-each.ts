import type { Panel } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';

/**
 * Writes the forecast of one series into `out` (one value per step). Both arrays are those of the
 * next series afterwards: a rule keeps neither.
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
  const { length, series } = history;
  const mean = new Float64Array(series.length * horizon);
  const fallbacks: Fallback[] = [];
  const values = new Float64Array(length);
  const out = new Float64Array(horizon);
  for (let s = 0; s < series.length; s++) {
    for (let t = 0; t < length; t++) values[t] = history.values[s * length + t]!;
    const reason = rule(values, out, s);
    for (let step = 0; step < horizon; step++) mean[s * horizon + step] = out[step]!;
    if (reason) fallbacks.push({ series: s, ...reason });
  }
  return { mean, fallbacks };
}
