import type { Panel } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';
import { curves } from '../portable/curves.js';

/**
 * The weighted mean of log1p over the forecasts that are a member's own; the weights of the others
 * are shared out. Where no member could forecast a series itself, what stepped in for the first
 * one stays, with its reason.
 * @param forecasts at least one
 * @param weightsOf one weight above 0 per forecast, by crime; equal ones for a crime without
 */
export function combineWeighted(
  forecasts: readonly PointForecast[],
  weightsOf: ReadonlyMap<string, Float64Array>,
  history: Panel,
  horizon: number,
): PointForecast {
  const equal = new Float64Array(forecasts.length).fill(1 / forecasts.length);
  const logs = new Float64Array(history.series.length * horizon);
  const totals = new Float64Array(history.series.length);
  forecasts.forEach(({ mean, fallbacks }, m) => {
    const own = curves.log1p(mean.slice());
    const borrowed = new Set(fallbacks.map(({ series }) => series));
    history.series.forEach(({ crime }, s) => {
      if (borrowed.has(s)) return;
      const weight = (weightsOf.get(crime) ?? equal)[m]!;
      totals[s]! += weight;
      for (let i = s * horizon; i < (s + 1) * horizon; i++) {
        logs[i]! += weight * own[i]!;
      }
    });
  });
  const first = forecasts[0]!;
  const reasons = new Map(first.fallbacks.map((fallback) => [fallback.series, fallback]));
  const fallbacks: Fallback[] = [];
  for (let i = 0; i < logs.length; i++) logs[i]! /= totals[Math.floor(i / horizon)]!;
  const mean = curves.expm1(logs);
  totals.forEach((total, s) => {
    if (total > 0) return;
    fallbacks.push(reasons.get(s)!);
    for (let i = s * horizon; i < (s + 1) * horizon; i++) mean[i] = first.mean[i]!;
  });
  return { mean, fallbacks };
}
