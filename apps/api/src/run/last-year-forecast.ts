import { formatPeriod, lastPeriod, type Panel, until } from '@crimecast/data';
import { intervalsFromPast } from '@crimecast/models';
import type { FittedForecaster, ForecastSet } from '@crimecast/windows';
import type { RunPast } from './trained-run.js';

/**
 * What a model forecast for the last known period from those before it, with ranges made of errors
 * that were known then.
 * @param known what was recorded, of the forecast series
 * @returns null where no past forecast reaches the last period
 */
export function lastYearForecast(
  { past = [] }: Pick<FittedForecaster, 'past'>,
  known: Panel,
  levels: readonly number[],
): ForecastSet | null {
  const origin = lastPeriod(known) - 1;
  const last = past.find((set) => set.origin === origin);
  if (!last) return null;
  const earlier = past.filter((set) => set.origin < origin);
  return intervalsFromPast(last, earlier, until(known, origin), levels);
}

/** Its first step as the columns of a run. */
export function pastColumns(model: string, set: ForecastSet): RunPast {
  const { origin, frequency, horizon, series } = set;
  const first = (column: Float64Array) => Float64Array.from(series, (_, s) => column[s * horizon]!);
  return {
    model,
    time: formatPeriod(origin + 1, frequency),
    origin: formatPeriod(origin, frequency),
    mean: first(set.mean),
    intervals: set.intervals.map(({ level, lower, upper }) => ({
      ...{ level, lower: first(lower), upper: first(upper) },
    })),
  };
}
