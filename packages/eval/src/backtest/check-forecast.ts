import { lastPeriod, type Panel } from '@crimecast/data';
import type { ForecastSet, Interval } from '@crimecast/windows';
import { evalError } from '../errors.js';

/**
 * A forecaster is somebody else's code: what it returns is checked before it is compared. Cells
 * that are NaN stay: they are counted as not forecast.
 * @throws CrimecastError `EVAL_FORECAST_INVALID` when the shape is not series × horizon from the
 * end of the panel, the series are others or in another order, or a mean or bound is negative or
 * infinite; `EVAL_QUANTILES_CROSS` when bounds are in the wrong order
 */
export function checkForecast(forecast: ForecastSet, panel: Panel, horizon: number): void {
  const cells = panel.series.length * horizon;
  const { mean, intervals, origin } = forecast;
  if (forecast.horizon !== horizon || mean.length !== cells) {
    throw invalid(`${mean.length} means for ${panel.series.length} series × ${horizon} steps`);
  }
  const moved = panel.series.findIndex(({ id }, s) => forecast.series[s]?.id !== id);
  if (moved !== -1) {
    throw invalid(`"${forecast.series[moved]?.id}" where "${panel.series[moved]!.id}" stands`);
  }
  if (origin !== lastPeriod(panel)) {
    throw invalid(`forecasts from period ${origin} instead of ${lastPeriod(panel)}`);
  }
  if (intervals.some(({ lower, upper }) => lower.length !== cells || upper.length !== cells)) {
    throw invalid(`bounds that do not fill ${cells} cells`);
  }
  checkCounts(mean, 'a mean');
  for (const { lower, upper, level } of intervals) {
    checkCounts(lower, `a lower bound at ${level} %`);
    checkCounts(upper, `an upper bound at ${level} %`);
  }
  checkOrder(forecast);
}

function checkCounts(values: Float64Array, what: string): void {
  const wrong = values.find((value) => value < 0 || value === Number.POSITIVE_INFINITY);
  if (wrong !== undefined) throw invalid(`${what} of ${wrong}`);
}

/** Bounds that were computed in different ways may differ in their last digits. */
const SLACK = 1e-9;

function checkOrder({ intervals, series, horizon }: ForecastSet): void {
  const inward = [...intervals].sort((a, b) => b.level - a.level);
  const chain = [...inward.map(lowerOf), ...inward.reverse().map(upperOf)];
  for (let c = 1; c < chain.length; c++) {
    const [below, above] = [chain[c - 1]!, chain[c]!];
    for (let i = 0; i < below.values.length; i++) {
      if (!(below.values[i]! > above.values[i]! * (1 + SLACK) + SLACK)) continue;
      throw evalError(
        'EVAL_QUANTILES_CROSS',
        `The forecaster put ${below.name} (${below.values[i]}) above ${above.name} (${above.values[i]}) for "${series[Math.floor(i / horizon)]?.id}"; sort the quantiles of each cell.`,
      );
    }
  }
}

interface NamedBound {
  readonly name: string;
  readonly values: Float64Array;
}

function lowerOf({ level, lower }: Interval): NamedBound {
  return { name: `the lower bound at ${level} %`, values: lower };
}

function upperOf({ level, upper }: Interval): NamedBound {
  return { name: `the upper bound at ${level} %`, values: upper };
}

function invalid(what: string) {
  return evalError(
    'EVAL_FORECAST_INVALID',
    `The forecaster returned ${what}; it must give series × horizon counts of 0 or more, in the order and from the end of its history.`,
  );
}
