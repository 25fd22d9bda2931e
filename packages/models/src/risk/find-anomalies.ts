import { lastPeriod, type Panel, type Period, type Series } from '@crimecast/data';
import type { ForecastSet } from '@crimecast/windows';
import { modelError } from '../errors.js';

/** A count above what had to be expected. */
export interface Anomaly {
  readonly series: Series;
  readonly time: Period;
  /** Recorded cases. */
  readonly value: number;
  /** What was forecast, and the bound that was passed. */
  readonly mean: number;
  readonly upper: number;
}

/** Upper bounds of this level are passed by 2.5 % of counts. */
export const ANOMALY_LEVEL = 95;

/**
 * Counts above the upper bound of their forecast, after the fact, in the order of the series and
 * of time. Series are matched by id; periods and series without a bound or a count give nothing.
 * @param forecast with an interval of `level`
 * @param actual   a panel that reaches past the forecast's origin
 * @throws CrimecastError `MODEL_LEVEL_INVALID` without such an interval, `MODEL_HISTORY_INVALID` on
 * another frequency
 */
export function findAnomalies(
  forecast: ForecastSet,
  actual: Panel,
  level = ANOMALY_LEVEL,
): Anomaly[] {
  const interval = forecast.intervals.find((one) => one.level === level);
  if (!interval) {
    throw modelError(
      'MODEL_LEVEL_INVALID',
      `The forecast has no interval of ${level} %; ask predict for it with levels: [${level}].`,
    );
  }
  if (forecast.frequency !== actual.frequency) {
    throw modelError(
      'MODEL_HISTORY_INVALID',
      `The forecast is by ${forecast.frequency}, the panel by ${actual.frequency}; aggregate it first.`,
    );
  }
  const rows = new Map(actual.series.map(({ id }, s) => [id, s]));
  const found: Anomaly[] = [];
  forecast.series.forEach((series, s) => {
    const row = rows.get(series.id);
    if (row === undefined) return;
    for (let step = 1; step <= forecast.horizon; step++) {
      const time = forecast.origin + step;
      if (time < actual.start || time > lastPeriod(actual)) continue;
      const at = s * forecast.horizon + step - 1;
      const value = actual.values[row * actual.length + time - actual.start]!;
      const upper = interval.upper[at]!;
      // NaN on either side compares as false: nothing is known, nothing is said.
      if (value > upper) found.push({ series, time, value, mean: forecast.mean[at]!, upper });
    }
  });
  return found;
}
