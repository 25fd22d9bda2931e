import type { Panel } from '@crimecast/data';
import type { FittedPoint, PointForecast } from './point-model.js';

export type RememberForecasts = typeof rememberForecasts;

interface Made {
  readonly horizon: number;
  readonly forecast: PointForecast;
}

/**
 * The same fitted model, which forecasts some histories once: as far as will be asked for, of which
 * fewer steps are the beginning.
 * @param farthest steps that will be asked for after a history; 0 where nothing is to be kept
 */
export function rememberForecasts(
  point: FittedPoint,
  farthest: (history: Panel) => number,
): FittedPoint {
  const made = new WeakMap<Panel, Made>();
  return {
    ...point,
    forecast(history, horizon) {
      const asked = farthest(history);
      if (asked === 0) return point.forecast(history, horizon);
      let kept = made.get(history);
      if (!kept || kept.horizon < horizon) {
        const steps = Math.max(horizon, asked);
        kept = { horizon: steps, forecast: point.forecast(history, steps) };
        made.set(history, kept);
      }
      return firstSteps(kept, horizon);
    },
  };
}

function firstSteps({ horizon: all, forecast }: Made, horizon: number): PointForecast {
  if (horizon === all) return forecast;
  const series = forecast.mean.length / all;
  const mean = new Float64Array(series * horizon);
  for (let s = 0; s < series; s++) {
    for (let h = 0; h < horizon; h++) mean[s * horizon + h] = forecast.mean[s * all + h]!;
  }
  return { mean, fallbacks: forecast.fallbacks };
}
