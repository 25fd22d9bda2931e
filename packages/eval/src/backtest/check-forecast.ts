import type { Panel } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import { evalError } from '../errors.js';

/**
 * A forecaster is somebody else's code: what it returns is checked before it is compared.
 * @throws CrimecastError `EVAL_FORECAST_INVALID` when the shape is not series × horizon, or a
 * mean is negative or infinite
 */
export function checkForecast(forecast: ForecastSet, panel: Panel, horizon: number): void {
  const cells = panel.series.length * horizon;
  const { mean, intervals } = forecast;
  if (forecast.horizon !== horizon || mean.length !== cells) {
    throw invalid(`${mean.length} means for ${panel.series.length} series × ${horizon} steps`);
  }
  if (intervals.some(({ lower, upper }) => lower.length !== cells || upper.length !== cells)) {
    throw invalid(`bounds that do not fill ${cells} cells`);
  }
  const wrong = mean.find((value) => value < 0 || value === Number.POSITIVE_INFINITY);
  if (wrong !== undefined) throw invalid(`a mean of ${wrong}`);
}

function invalid(what: string) {
  return evalError(
    'EVAL_FORECAST_INVALID',
    `The forecaster returned ${what}; it must give series × horizon counts of 0 or more.`,
  );
}
