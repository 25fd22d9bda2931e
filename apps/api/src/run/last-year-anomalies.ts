import { formatPeriod, type Panel } from '@crimecast/data';
import { ANOMALY_LEVEL, findAnomalies } from '@crimecast/models/risk';
import type { ForecastSet } from '@crimecast/windows';
import type { RunAnomalies } from './trained-run.js';

/**
 * The counts of the last known period above what was expected of them one period before.
 * @param model    whose forecast it was
 * @param expected with a range of `ANOMALY_LEVEL`; see `lastYearForecast`
 * @param known    what was recorded, of the forecast series
 */
export function lastYearAnomalies(
  model: string,
  expected: ForecastSet,
  known: Panel,
): RunAnomalies | null {
  const range = expected.intervals.find(({ level }) => level === ANOMALY_LEVEL);
  if (!range) return null;
  const { origin, horizon } = expected;
  const position = new Map(known.series.map(({ id }, s) => [id, s]));
  const value = (s: number) => known.values[(s + 1) * known.length - 1]!;
  const upper = (s: number) => range.upper[s * horizon]!;
  const compared = known.series.filter((_, s) => !Number.isNaN(upper(s) + value(s))).length;
  return {
    model,
    time: formatPeriod(origin + 1, known.frequency),
    origin: formatPeriod(origin, known.frequency),
    level: ANOMALY_LEVEL,
    compared,
    found: findAnomalies(expected, known).map(({ series, value: count, mean, upper }) => ({
      series: position.get(series.id)!,
      ...{ value: count, mean, upper },
    })),
  };
}
