import { type Panel, seasonLength, seriesValues } from '@crimecast/data';
import { forecastEach, type SeriesRule } from '../baselines/forecast-each.js';
import { lastObservedInstead } from '../baselines/last-observed-instead.js';
import { countPeriods } from '../count-periods.js';
import { seriesByCrime } from '../log-scale/series-by-crime.js';
import { countObserved, fromFirstObserved } from '../observed.js';
import type { FittedPoint, LoneModel } from '../point-model.js';
import { expm1 } from '../portable/expm1.js';
import { log1p } from '../portable/log1p.js';
import { yieldToLoop } from '../yield-to-loop.js';
import { chooseSmoothing } from './choose-smoothing.js';
import type { FittedSmoothing } from './fit-smoothing.js';
import { initialStates } from './initial-states.js';
import { restoreSmoothings, type SeriesSmoothing, smoothingsState } from './saved-smoothings.js';
import type { Smoother } from './smoother.js';
import { followStates, writeAhead } from './smoothing-states.js';

/** Values that are followed, the most recent: older ones no longer tell. */
const MOST_VALUES = 520;
/** Values fitted before timers and aborts get their turn: some 50 ms of the slowest smoother. */
const VALUES_PER_TURN = 1000;

/**
 * A model of one smoother per series. Form and weights are learned in `fit`, the states follow
 * from the history that is forecast. A series that was not in training, or too short there, is
 * fitted on its own history.
 */
export function smoothedModel(smoother: Smoother): LoneModel {
  const { id, label, description, features, suits } = smoother;
  return {
    id,
    label,
    description,
    features,
    ...(suits ? { suits } : {}),
    async fit(train, task) {
      const learned = new Map<string, SeriesSmoothing>();
      const cycle = seasonLength(train.frequency);
      let followed = VALUES_PER_TURN;
      for (const [crime, members] of seriesByCrime(train)) {
        for (const s of members) {
          if (followed >= VALUES_PER_TURN) {
            await yieldToLoop();
            task.signal?.throwIfAborted();
            followed = 0;
          }
          const values = recent(seriesValues(train, s), smoother);
          const fitted = fitSeries(smoother, values, cycle);
          if (fitted) learned.set(train.series[s]!.id, fitted);
          followed += values.length;
        }
        task.meter.advance(crime);
      }
      return fittedPoint(smoother, learned);
    },
    restore: (state) => fittedPoint(smoother, restoreSmoothings(state)),
  };
}

function fittedPoint(
  smoother: Smoother,
  learned: ReadonlyMap<string, SeriesSmoothing>,
): FittedPoint {
  return {
    state: smoothingsState(learned),
    forecast: (history, horizon) =>
      forecastEach(history, horizon, smoothingRule(smoother, learned, history)),
  };
}

function smoothingRule(
  smoother: Smoother,
  learned: ReadonlyMap<string, SeriesSmoothing>,
  history: Panel,
): SeriesRule {
  const cycle = seasonLength(history.frequency);
  return (values, out, s) => {
    const scaled = recent(values, smoother);
    const known = learned.get(history.series[s]!.id);
    if (known && write(smoother, known, scaled, cycle, out)) return null;
    const own = fitSeries(smoother, scaled, cycle);
    if (own && write(smoother, own, scaled, cycle, out)) return null;
    const detail = shortage(smoother, scaled, history);
    const { simpler } = smoother;
    if (simpler) {
      const instead = smoothingRule(simpler, new Map(), history)(values, out, s);
      return instead ?? { to: simpler.id, reason: 'SHORT_HISTORY', detail };
    }
    return lastObservedInstead(values, out, 'SHORT_HISTORY', detail);
  };
}

function fitSeries(smoother: Smoother, scaled: Float64Array, cycle: number) {
  if (countObserved(scaled) < smoother.needed(cycle)) return null;
  return chooseSmoothing(scaled, smoother.candidates(scaled, cycle), cycle);
}

/** @returns whether the forecasts are numbers */
function write(
  { scale }: Smoother,
  { form, weights }: Pick<FittedSmoothing, 'form' | 'weights'>,
  scaled: Float64Array,
  cycle: number,
  out: Float64Array,
): boolean {
  const initial = initialStates(scaled, form, cycle);
  if (initial === null) return false;
  const states = followStates(scaled, form, weights, initial);
  if (form.season === 'multiplicative' && !Number.isFinite(states.squares)) return false;
  writeAhead(states, form, weights.phi, out);
  for (let step = 0; step < out.length; step++) {
    out[step] = Math.max(0, scale === 'logs' ? expm1(out[step]!) : out[step]!);
  }
  return out.every(Number.isFinite);
}

/** The values on the scale of the smoother, from the first observed one on. */
function recent(values: Float64Array, { scale }: Smoother): Float64Array {
  const own = fromFirstObserved(values).subarray(-MOST_VALUES);
  return scale === 'logs' ? own.map(log1p) : own;
}

function shortage(smoother: Smoother, scaled: Float64Array, { frequency }: Panel): string {
  const observed = countObserved(scaled);
  const needed = smoother.needed(seasonLength(frequency));
  return observed < needed
    ? `${countPeriods(observed, frequency)} of history, ${needed} needed`
    : 'a season was never observed in the first cycles';
}
