import {
  addObserved,
  aggregate,
  createPanel,
  type Panel,
  type Series,
  seriesId,
} from '@crimecast/data';
import { intervalsFromPast } from '@crimecast/models';
import type { FittedForecaster, ForecastSet } from '@crimecast/windows';
import type { ForecastColumns } from './trained-run.js';

/** Area of the sums over all districts. */
export const INDIA = 'IN';

export interface SummedForecast extends ForecastColumns {
  readonly series: readonly Series[];
}

/**
 * Forecasts of India and of the states: means are the sums of the districts' means, so that levels
 * agree; intervals come from how wrong such sums were at past origins. India is counted with the
 * states of its size, the largest: five past errors of its own would tell too little, and theirs are
 * rather wider than narrower.
 * @param fitted with `past`; without, there are no intervals
 * @param known  what was recorded, of the forecast series
 */
export function sumForecasts(
  forecast: ForecastSet,
  { past = [] }: Pick<FittedForecaster, 'past'>,
  known: Panel,
  levels: readonly number[],
): SummedForecast {
  const { series, mean, intervals } = intervalsFromPast(
    summed(forecast),
    past.map(summed),
    summedPanel(known),
    levels,
  );
  return { series, mean, intervals };
}

const LEVELS = [toIndia, toState];

function toIndia({ crime }: Series): Series {
  return { id: seriesId(INDIA, crime), area: INDIA, crime };
}

function toState({ parent = '', crime }: Series): Series {
  return { id: seriesId(parent, crime), area: parent, crime };
}

function summedPanel(panel: Panel): Panel {
  const parts = LEVELS.map((to) => aggregate(panel, to));
  return createPanel({
    ...panel,
    series: parts.flatMap(({ series }) => series),
    values: parts.flatMap(({ values }) => [...values]),
  });
}

/** Districts without a forecast add nothing; a sum of nothing else is missing. */
function summed(set: ForecastSet): ForecastSet {
  const groups = LEVELS.flatMap((to) => {
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
    return [...sums.values()];
  });
  return {
    ...set,
    series: groups.map(({ series }) => series),
    mean: Float64Array.from(groups.flatMap(({ mean }) => [...mean])),
    intervals: [],
    fallbacks: [],
  };
}
