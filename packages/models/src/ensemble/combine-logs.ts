import type { Panel } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';
import { curves } from '../portable/curves.js';

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
  const sums = new Float64Array(history.series.length * horizon);
  const counts = new Int32Array(history.series.length);
  for (const { mean, fallbacks } of forecasts) {
    const logs = curves.log1p(mean.slice());
    const borrowed = new Set(fallbacks.map(({ series }) => series));
    for (let s = 0; s < counts.length; s++) {
      if (borrowed.has(s)) continue;
      counts[s]!++;
      for (let i = s * horizon; i < (s + 1) * horizon; i++) sums[i]! += logs[i]!;
    }
  }
  for (let s = 0; s < counts.length; s++) {
    for (let i = s * horizon; i < (s + 1) * horizon; i++) sums[i]! /= counts[s]!;
  }
  const mean = curves.expm1(sums);
  const first = forecasts[0]!;
  const reasons = new Map(first.fallbacks.map((fallback) => [fallback.series, fallback]));
  const fallbacks: Fallback[] = [];
  for (let s = 0; s < counts.length; s++) {
    if (counts[s]! > 0) continue;
    fallbacks.push(reasons.get(s)!);
    for (let i = s * horizon; i < (s + 1) * horizon; i++) mean[i] = first.mean[i]!;
  }
  return { mean, fallbacks };
}
