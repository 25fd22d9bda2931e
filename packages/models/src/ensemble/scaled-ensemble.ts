import { lastPeriod, type Panel, seasonLength } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import { modelError } from '../errors.js';
import { readFloats } from '../format/checked-arrays.js';
import { readObject, readStrings } from '../format/checked-json.js';
import { withoutPrefix, withPrefix } from '../format/prefixed-arrays.js';
import { keptGroups } from '../log-scale/kept-groups.js';
import { crimeKey } from '../log-scale/series-by-crime.js';
import { pastOrigins } from '../past-origins.js';
import type { FitTask, FittedPoint, PointForecast, PointModel } from '../point-model.js';
import { curves } from '../portable/curves.js';
import { askAhead } from '../refits.js';
import { holdTotals } from './hold-totals.js';
import { learnGains, type PastForecast } from './learn-gains.js';

const MAX_GAIN = 1.5;

/**
 * Another model's forecasts with their crime's total held (`holdTotals`) and their changes scaled
 * by what such changes were worth at past origins (`learnGains`), where that model is refitted.
 * For panels without seasons.
 */
export function scaledEnsemble(base: PointModel): PointModel {
  return {
    id: 'scaled-ensemble',
    label: 'Mean of models, scaled',
    description:
      'The mean of models with national totals held and each crime scaled by its past success.',
    features: [base.id, 'national-total', 'past-errors'],
    suits: (train) => seasonLength(train.frequency) === 1,
    needs(train) {
      const origins = [lastPeriod(train), ...pastOrigins(train, [1]).refits];
      return origins.map((origin) => ({ model: base, origin }));
    },
    async fit(train, task) {
      const point = await task.refits.at(base, lastPeriod(train));
      const gains = learnGains(train, await pastForecasts(base, train, task));
      return scaled(point, gains);
    },
    restore({ params, arrays }) {
      const crimes = readStrings(params, 'crimes');
      const gains = readFloats(arrays, 'gains', crimes.length);
      if (gains.some((gain) => !(gain >= 0 && gain <= MAX_GAIN))) {
        throw modelError('MODEL_FILE_INVALID', `A gain in this model is not in 0 to ${MAX_GAIN}.`);
      }
      const state = { params: readObject(params, 'base'), arrays: withoutPrefix('base.', arrays) };
      const point = base.restore(state);
      return scaled(point, new Map(crimes.map((crime, c) => [crime, gains[c]!])));
    },
  };
}

function scaled(point: FittedPoint, gains: ReadonlyMap<string, number>): FittedPoint {
  const { params, arrays } = point.state;
  return {
    ...point,
    state: {
      params: { crimes: [...gains.keys()], base: params },
      arrays: new Map([
        ...withPrefix('base.', arrays),
        ['gains', Float64Array.from(gains.values())],
      ]),
    },
    forecast(history, horizon) {
      const { mean, fallbacks } = held(point, history, horizon);
      return { mean: scaleChanges(mean, fallbacks, history, horizon, gains), fallbacks };
    },
  };
}

/** Changes of the last log level, times the gain of their crime; a new array. */
function scaleChanges(
  mean: Float64Array,
  fallbacks: readonly Fallback[],
  history: Panel,
  horizon: number,
  gains: ReadonlyMap<string, number>,
): Float64Array {
  const { series, values, length } = history;
  const skip = new Set(fallbacks.map((fallback) => fallback.series));
  const levels = new Float64Array(series.length);
  for (let s = 0; s < series.length; s++) levels[s] = values[(s + 1) * length - 1]!;
  curves.log1p(levels);
  const found = curves.log1p(mean.slice());
  const gainOf = new Float64Array(series.length);
  for (const [crime, members] of keptGroups(history, crimeKey)) {
    for (const s of members) gainOf[s] = gains.get(crime) ?? 1;
  }
  for (let s = 0; s < series.length; s++) {
    for (let i = s * horizon; i < (s + 1) * horizon; i++) {
      found[i] = levels[s]! + gainOf[s]! * (found[i]! - levels[s]!);
    }
  }
  curves.expm1(found);
  for (let s = 0; s < series.length; s++) {
    const same = gainOf[s] === 1 || skip.has(s) || Number.isNaN(levels[s]!);
    for (let i = s * horizon; i < (s + 1) * horizon; i++) {
      found[i] = same ? mean[i]! : Math.max(0, found[i]!);
    }
  }
  return found;
}

function held(point: FittedPoint, history: Panel, horizon: number): PointForecast {
  const { mean, fallbacks } = point.forecast(history, horizon);
  const skip = new Set(fallbacks.map(({ series }) => series));
  return { mean: holdTotals(mean, history, horizon, skip), fallbacks };
}

/** What the base model would have forecast, one step ahead of each past origin. */
async function pastForecasts(
  base: PointModel,
  train: Panel,
  { refits, signal }: FitTask,
): Promise<PastForecast[]> {
  const past = pastOrigins(train, [1]);
  askAhead(refits, base, past.refits);
  const found: PastForecast[] = [];
  for (const origin of past.origins) {
    signal?.throwIfAborted();
    const point = await refits.at(base, past.refitFor(origin));
    const at = origin - train.start;
    const column = (t: number) =>
      Float64Array.from(train.series, (_, s) => train.values[s * train.length + t]!);
    const { mean, fallbacks } = held(point, refits.known(origin), 1);
    for (const { series } of fallbacks) mean[series] = Number.NaN;
    found.push({ mean, last: column(at), actual: column(at + 1) });
  }
  return found;
}
