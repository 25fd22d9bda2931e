import type { Panel } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import type { PointForecast } from '../point-model.js';
import { expm1 } from '../portable/expm1.js';
import { log1p } from '../portable/log1p.js';
import type { EnsembleOptions } from './ensemble-options.js';

/**
 * Mean or median, of logs or values, of the forecasts that are a member's own; the weights of the
 * others are shared out. Where no member could forecast a series itself, what stepped in for the
 * first one stays, with its reason.
 * @param forecasts at least one
 * @param weightsOf one weight above 0 per forecast, by crime; equal ones for a crime without
 */
export function combineForecasts(
  forecasts: readonly PointForecast[],
  { combine, of }: Required<EnsembleOptions>,
  weightsOf: ReadonlyMap<string, Float64Array>,
  history: Panel,
  horizon: number,
): PointForecast {
  const [scale, back] = of === 'logs' ? [log1p, expm1] : [Number, Number];
  const borrowed = forecasts.map(({ fallbacks }) => new Set(fallbacks.map(({ series }) => series)));
  const reasons = new Map(forecasts[0]!.fallbacks.map((fallback) => [fallback.series, fallback]));
  const equal = new Float64Array(forecasts.length).fill(1);
  const mean = forecasts[0]!.mean.slice();
  const fallbacks: Fallback[] = [];
  history.series.forEach(({ crime }, s) => {
    const own = forecasts.flatMap((_, m) => (borrowed[m]!.has(s) ? [] : [m]));
    if (own.length === 0) {
      fallbacks.push(reasons.get(s)!);
      return;
    }
    const weights = weightsOf.get(crime) ?? equal;
    for (let i = s * horizon; i < (s + 1) * horizon; i++) {
      const scaled = own.map((m) => scale(forecasts[m]!.mean[i]!));
      const one = combine === 'median' ? median(scaled) : weightedMeanOf(scaled, own, weights);
      mean[i] = back(one);
    }
  });
  return { mean, fallbacks };
}

function weightedMeanOf(values: readonly number[], own: readonly number[], weights: Float64Array) {
  let sum = 0;
  let total = 0;
  values.forEach((value, i) => {
    sum += weights[own[i]!]! * value;
    total += weights[own[i]!]!;
  });
  return sum / total;
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
