import { formatPeriod, lastPeriod, type Panel, until } from '@crimecast/data';
import { intervalsFromPast } from '@crimecast/models';
import { ANOMALY_LEVEL, findAnomalies } from '@crimecast/models/risk';
import type { FittedForecaster } from '@crimecast/windows';
import type { RunAnomalies } from './trained-run.js';

/**
 * The counts of the last known period above what the model would have expected of them one period
 * before. The expected range is made of errors that were known then.
 * @param known what was recorded, of the forecast series
 * @returns null where no past forecast reaches the last period
 */
export function lastYearAnomalies(
  { name, past = [] }: Pick<FittedForecaster, 'name' | 'past'>,
  known: Panel,
): RunAnomalies | null {
  const origin = lastPeriod(known) - 1;
  const last = past.find((set) => set.origin === origin);
  if (!last) return null;
  const earlier = past.filter((set) => set.origin < origin);
  const expected = intervalsFromPast(last, earlier, until(known, origin), [ANOMALY_LEVEL]);
  const range = expected.intervals[0];
  if (!range) return null;
  const position = new Map(known.series.map(({ id }, s) => [id, s]));
  const value = (s: number) => known.values[(s + 1) * known.length - 1]!;
  const compared = known.series.filter((_, s) => !Number.isNaN(range.upper[s]! + value(s))).length;
  return {
    model: name,
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
