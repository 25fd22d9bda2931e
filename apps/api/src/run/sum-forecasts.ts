import { addObserved, aggregate, type Panel, type Series, seriesId } from '@crimecast/data';
import { intervalsFromPast } from '@crimecast/models';
import type { FittedForecaster, ForecastSet } from '@crimecast/windows';
import type { ForecastColumns } from './trained-run.js';

/** Area of the sums over all districts. */
export const INDIA = 'IN';

export interface SummedForecast extends ForecastColumns {
  readonly series: readonly Series[];
}

/**
 * Forecasts of states and of India: means are the sums of the districts' means, so that levels agree;
 * intervals come from how wrong such sums were at past origins, states and India apart.
 * @param fitted with `past`; without, there are no intervals
 * @param known  what was recorded, of the forecast series
 */
export function sumForecasts(
  forecast: ForecastSet,
  fitted: Pick<FittedForecaster, 'past'>,
  known: Panel,
  levels: readonly number[],
): SummedForecast {
  const parts = [toIndia, toState].map((to) => {
    const past = (fitted.past ?? []).map((set) => summed(set, to));
    return intervalsFromPast(summed(forecast, to), past, aggregate(known, to), levels);
  });
  const joined = (column: (part: ForecastSet) => Float64Array) =>
    Float64Array.from(parts.flatMap((part) => [...column(part)]));
  return {
    series: parts.flatMap(({ series }) => series),
    mean: joined(({ mean }) => mean),
    intervals: levels
      .filter((level) => parts.some((part) => bounds(part, level)))
      .map((level) => ({
        level,
        lower: joined((part) => bounds(part, level)?.lower ?? unknown(part)),
        upper: joined((part) => bounds(part, level)?.upper ?? unknown(part)),
      })),
  };
}

function toIndia({ crime }: Series): Series {
  return { id: seriesId(INDIA, crime), area: INDIA, crime };
}

function toState({ parent = '', crime }: Series): Series {
  return { id: seriesId(parent, crime), area: parent, crime };
}

/** Districts without a forecast add nothing; a sum of nothing else is missing. */
function summed(set: ForecastSet, to: (series: Series) => Series): ForecastSet {
  const sums = new Map<string, { series: Series; mean: Float64Array }>();
  set.series.forEach((part, s) => {
    const series = to(part);
    let sum = sums.get(series.id);
    if (sum === undefined) {
      sum = { series, mean: new Float64Array(set.horizon).fill(Number.NaN) };
      sums.set(series.id, sum);
    }
    addObserved(sum.mean, set.mean.subarray(s * set.horizon, (s + 1) * set.horizon));
  });
  const groups = [...sums.values()];
  return {
    ...set,
    series: groups.map(({ series }) => series),
    mean: Float64Array.from(groups.flatMap(({ mean }) => [...mean])),
    intervals: [],
    fallbacks: [],
  };
}

function bounds(part: ForecastSet, level: number) {
  return part.intervals.find((interval) => interval.level === level);
}

function unknown(part: ForecastSet): Float64Array {
  return new Float64Array(part.mean.length).fill(Number.NaN);
}
