import { lastPeriod, type Panel, selectSeries, seriesValues, until } from '@crimecast/data';
import type { FitOptions, Forecaster, ForecastSet, Interval } from '@crimecast/windows';
import { checkHorizon, sortLevels } from '../check-predict.js';
import { modelError } from '../errors.js';
import { bottomUp, middleOut, nonNegative, topDown } from './by-shares.js';
import {
  type ErrorCovariance,
  olsCovariance,
  shrunkCovariance,
  wlsCovariance,
} from './error-covariance.js';
import { type Hierarchy, hierarchyPanel } from './hierarchy.js';
import { minTrace, type Reconciler } from './min-trace.js';
import { sampledIntervals } from './sampled-intervals.js';

/** How forecasts are made to add up. */
export type ReconcileMethod =
  | 'bottom-up'
  | 'top-down'
  | 'ols'
  | 'wls'
  | 'shrunk'
  | { readonly middleOut: string };

export interface ForecastHierarchyOptions extends Pick<FitOptions, 'seed' | 'signal' | 'workers'> {
  /** Default `shrunk`. */
  method?: ReconcileMethod;
  /** Periods ahead. Default 1. */
  horizon?: number;
  /** Intervals by sampling, in percent. Default none. */
  levels?: readonly number[];
  /** Past origins whose errors weigh the series; each is one more fit per level. Default 3. */
  origins?: number;
}

/** A share of a variance that moves nothing. */
const NOTHING = 1e-12;

/**
 * Forecasts every series of a hierarchy, each level by a fit of its own, and makes them add up.
 *
 * Errors are learned at the last past origins, one step ahead; further steps are taken to grow
 * with the root of their distance. Series that a simpler model forecast are named in `fallbacks`; one
 * without any history stays NaN and adds nothing to its sums.
 * @param panel the bottom series, in the hierarchy's order
 * @returns all series, in the order of `hierarchy.series`
 * @throws CrimecastError `MODEL_HIERARCHY_INVALID` when panel and hierarchy differ or no past origin
 * is left, `MODEL_OPTIONS_INVALID` for a method there is not, `MODEL_HORIZON_INVALID`,
 * `MODEL_LEVEL_INVALID`; what the forecaster throws
 */
export async function forecastHierarchy(
  panel: Panel,
  hierarchy: Hierarchy,
  forecaster: Forecaster,
  options: ForecastHierarchyOptions = {},
): Promise<ForecastSet> {
  const { method = 'shrunk', horizon = 1, origins = 3 } = options;
  checkMethod(method);
  checkHorizon(horizon);
  const levels = sortLevels(options.levels ?? []);
  checkSeries(panel, hierarchy);
  const whole = hierarchyPanel(panel, hierarchy);
  const set = await forecastLevels(whole, hierarchy, forecaster, horizon, options);
  const needed = levels.length > 0 || method === 'wls' || method === 'shrunk';
  const errors = needed ? await pastErrors(whole, hierarchy, forecaster, origins, options) : [];
  const learned = needed
    ? method === 'wls'
      ? wlsCovariance(errors, whole.series.length)
      : shrunkCovariance(errors, whole.series.length)
    : olsCovariance(whole.series.length);
  const unknown = whole.series.map((_, s) => Number.isNaN(set.mean[s * horizon]!));
  const covariance = pinned(learned, unknown);
  const reconcile = nonNegative(hierarchy, reconciler(hierarchy, method, covariance));
  const mean = new Float64Array(set.mean.length);
  const intervals: Interval[] = levels.map((level) => ({
    level,
    lower: new Float64Array(mean.length),
    upper: new Float64Array(mean.length),
  }));
  for (let step = 0; step < horizon; step++) {
    const base = Float64Array.from(whole.series, (_, s) =>
      unknown[s] ? 0 : set.mean[s * horizon + step]!,
    );
    reconcile(base).forEach((value, s) => {
      mean[s * horizon + step] = unknown[s] ? Number.NaN : value;
    });
    const ahead = grown(covariance, step + 1);
    const sampled = sampledIntervals(base, reconcile, ahead, { ...options, levels });
    for (const [k, { lower, upper }] of sampled.entries()) {
      lower.forEach((bound, s) => {
        intervals[k]!.lower[s * horizon + step] = unknown[s] ? Number.NaN : bound;
        intervals[k]!.upper[s * horizon + step] = unknown[s] ? Number.NaN : upper[s]!;
      });
    }
  }
  return { ...set, series: hierarchy.series, mean, intervals };
}

const METHODS: readonly unknown[] = ['bottom-up', 'top-down', 'ols', 'wls', 'shrunk'];

function checkMethod(method: unknown): void {
  if (METHODS.includes(method) || (typeof method === 'object' && method && 'middleOut' in method)) {
    return;
  }
  throw modelError(
    'MODEL_OPTIONS_INVALID',
    `There is no method "${String(method)}"; use ${METHODS.join(', ')} or { middleOut: level }.`,
  );
}

function reconciler(
  hierarchy: Hierarchy,
  method: ReconcileMethod,
  covariance: ErrorCovariance,
): Reconciler {
  if (typeof method === 'object') return middleOut(hierarchy, method.middleOut);
  if (method === 'bottom-up') return bottomUp(hierarchy);
  if (method === 'top-down') return topDown(hierarchy);
  if (method === 'ols') return minTrace(hierarchy, olsCovariance(hierarchy.series.length));
  return minTrace(hierarchy, covariance);
}

/** Fits and forecasts each level as a panel of its own, so that sums do not teach their parts. */
async function forecastLevels(
  whole: Panel,
  { levels, sums }: Hierarchy,
  forecaster: Forecaster,
  horizon: number,
  { seed = 1, signal, workers = 1 }: ForecastHierarchyOptions,
): Promise<ForecastSet> {
  const bounds = [...levels.map(({ first }) => first), sums, whole.series.length];
  const place = new Map(whole.series.map(({ id }, s) => [id, s]));
  const mean = new Float64Array(whole.series.length * horizon);
  const fallbacks: ForecastSet['fallbacks'][number][] = [];
  let last: ForecastSet | undefined;
  for (let level = 0; level + 1 < bounds.length; level++) {
    const [first, end] = [bounds[level]!, bounds[level + 1]!];
    const part = selectSeries(whole, ({ id }) => {
      const s = place.get(id)!;
      return s >= first && s < end;
    });
    const fitted = await forecaster.fit(part, { seed, workers, ...(signal ? { signal } : {}) });
    last = await fitted.predict(horizon);
    mean.set(last.mean, first * horizon);
    for (const fallback of last.fallbacks) {
      fallbacks.push({ ...fallback, series: fallback.series + first });
    }
  }
  return { ...last!, series: whole.series, mean, intervals: [], fallbacks };
}

/** What came minus what was forecast, one vector over all series per past origin. */
async function pastErrors(
  whole: Panel,
  hierarchy: Hierarchy,
  forecaster: Forecaster,
  origins: number,
  options: ForecastHierarchyOptions,
): Promise<Float64Array[]> {
  const errors: Float64Array[] = [];
  for (let back = 1; back <= origins && lastPeriod(whole) - back >= whole.start; back++) {
    const past = until(whole, lastPeriod(whole) - back);
    const { mean } = await forecastLevels(past, hierarchy, forecaster, 1, options);
    errors.push(
      Float64Array.from(whole.series, (_, s) => seriesValues(whole, s).at(-back)! - mean[s]!),
    );
  }
  if (errors.length > 0) return errors;
  throw invalid(
    'There is no past origin to learn errors from; give two periods and one origin or more.',
  );
}

/** Series that nobody could forecast take no part: they hold nothing, and nothing is moved there. */
function pinned(
  { diagonal, factors }: ErrorCovariance,
  unknown: readonly boolean[],
): ErrorCovariance {
  return {
    diagonal: diagonal.map((variance, s) => (unknown[s] ? variance * NOTHING : variance)),
    factors: factors.map((factor) => factor.map((part, s) => (unknown[s] ? 0 : part))),
  };
}

function grown({ diagonal, factors }: ErrorCovariance, steps: number): ErrorCovariance {
  return {
    diagonal: diagonal.map((variance) => variance * steps),
    factors: factors.map((factor) => factor.map((part) => part * Math.sqrt(steps))),
  };
}

function checkSeries(panel: Panel, { series, sums }: Hierarchy): void {
  const bottom = series.slice(sums);
  const fits =
    panel.series.length === bottom.length &&
    panel.series.every(({ id }, b) => id === bottom[b]!.id);
  if (fits) return;
  throw invalid(
    'The panel holds other series than the bottom of the hierarchy; build it from panel.series.',
  );
}

function invalid(message: string) {
  return modelError('MODEL_HIERARCHY_INVALID', message);
}
