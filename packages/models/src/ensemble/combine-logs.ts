import type { Panel } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';
import { expm1 } from '../portable/expm1.js';
import { log1p } from '../portable/log1p.js';

/**
 * The mean of log1p over the forecasts that are a member's own. Where no member could forecast a
 * series itself, what stepped in for the first one stays, with its reason.
 * @param forecasts at least one
 */
export function combineLogs(
  forecasts: readonly PointForecast[],
  history: Panel,
  horizon: number,
): PointForecast {
  const logs = new Float64Array(history.series.length * horizon);
  const counts = new Int32Array(history.series.length);
  for (const { mean, fallbacks } of forecasts) {
    const borrowed = new Set(fallbacks.map(({ series }) => series));
    for (let s = 0; s < counts.length; s++) {
      if (borrowed.has(s)) continue;
      counts[s]!++;
      for (let i = s * horizon; i < (s + 1) * horizon; i++) logs[i]! += log1p(mean[i]!);
    }
  }
  const first = forecasts[0]!;
  const reasons = new Map(first.fallbacks.map((fallback) => [fallback.series, fallback]));
  const fallbacks: Fallback[] = [];
  const mean = first.mean.slice();
  for (let s = 0; s < counts.length; s++) {
    const count = counts[s]!;
    if (count === 0) fallbacks.push(reasons.get(s)!);
    else for (let i = s * horizon; i < (s + 1) * horizon; i++) mean[i] = expm1(logs[i]! / count);
  }
  return { mean, fallbacks };
}
