import {
  addObserved,
  aggregate,
  createPanel,
  type Panel,
  pickSeries,
  type Series,
  seriesId,
} from '@crimecast/data';
import { intervalsFromPast } from '@crimecast/models';
import type { FittedForecaster, ForecastSet } from '@crimecast/windows';
import { INDIA } from '../catalog/area-level.js';
import type { ForecastColumns } from './trained-run.js';

export interface SummedForecast extends ForecastColumns {
  readonly series: readonly Series[];
}

/** Thirds keep enough states together that an interval of 95 % rests on errors of its own crime. */
const SIZES = 3;

/**
 * Forecasts of India and of the states: means are the sums of the districts' means, so that levels
 * agree; intervals come from how wrong such sums were at past origins, in three groups by size. India
 * is counted with the largest states: five past errors of its own would tell too little, and theirs
 * are rather wider than narrower.
 * @param fitted with `past`; without, there are no intervals
 * @param known  what was recorded, of the forecast series
 */
export function sumForecasts(
  forecast: ForecastSet,
  { past = [] }: Pick<FittedForecaster, 'past'>,
  known: Panel,
  levels: readonly number[],
): SummedForecast {
  const sums = summed(forecast);
  const pastSums = past.map(summed);
  const recorded = summedPanel(known);
  const intervals = levels.map((level) => ({
    level,
    lower: new Float64Array(sums.mean.length).fill(Number.NaN),
    upper: new Float64Array(sums.mean.length).fill(Number.NaN),
  }));
  for (const positions of bySize(recorded)) {
    const group = intervalsFromPast(
      only(sums, positions),
      pastSums.map((set) => only(set, positions)),
      pickSeries(recorded, positions),
      levels,
    );
    for (const { level, lower, upper } of group.intervals) {
      const whole = intervals.find((one) => one.level === level)!;
      positions.forEach((s, row) => {
        for (let h = 0; h < sums.horizon; h++) {
          whole.lower[s * sums.horizon + h] = lower[row * sums.horizon + h]!;
          whole.upper[s * sums.horizon + h] = upper[row * sums.horizon + h]!;
        }
      });
    }
  }
  const given = intervals.filter(({ lower }) => lower.some((bound) => !Number.isNaN(bound)));
  return { series: sums.series, mean: sums.mean, intervals: given };
}

/** Positions of the series of large, middling and small areas, by the last cases of all crimes. */
function bySize({ series, values, length }: Panel): number[][] {
  const cases = new Map<string, number>();
  series.forEach(({ area }, s) => {
    const last = values[(s + 1) * length - 1]!;
    cases.set(area, (cases.get(area) ?? 0) + (Number.isNaN(last) ? 0 : last));
  });
  const ranked = [...cases.keys()].sort((a, b) => cases.get(b)! - cases.get(a)!);
  const groupOf = new Map(
    ranked.map((area, rank) => [area, Math.floor((rank * SIZES) / ranked.length)]),
  );
  return Array.from({ length: SIZES }, (_, group) =>
    series.flatMap(({ area }, s) => (groupOf.get(area) === group ? [s] : [])),
  ).filter((positions) => positions.length > 0);
}

function only(set: ForecastSet, positions: readonly number[]): ForecastSet {
  const { horizon, mean } = set;
  return {
    ...set,
    series: positions.map((s) => set.series[s]!),
    mean: Float64Array.from(
      positions.flatMap((s) => [...mean.subarray(s * horizon, (s + 1) * horizon)]),
    ),
  };
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
