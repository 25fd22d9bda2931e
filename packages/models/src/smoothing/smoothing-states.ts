import { square } from '../portable/square.js';

export type TrendKind = 'none' | 'additive' | 'damped';
export type SeasonKind = 'none' | 'additive' | 'multiplicative';

/** What a smoother follows beside the level. */
export interface SmoothingForm {
  readonly trend: TrendKind;
  readonly season: SeasonKind;
}

/** Weights of the newest error, in error-correction form. */
export interface SmoothingWeights {
  /** On the level, 0 to 1. */
  readonly alpha: number;
  /** On the trend, 0 to alpha: alpha × beta* of the textbook form. */
  readonly beta: number;
  /** On the season, 0 to 1 − alpha. */
  readonly gamma: number;
  /** What is left of the trend one period later: 1 undamped. */
  readonly phi: number;
}

/** Level, trend per period, and one index per season; index 0 is the season of the next value. */
export interface SmoothingStates {
  readonly level: number;
  readonly trend: number;
  /** Empty without seasons. */
  readonly seasons: Float64Array;
}

/** States after the last value, and how far the one-step forecasts were off. */
export interface FollowedStates extends SmoothingStates {
  /** Squared errors of all observed values. */
  readonly squares: number;
  /** Squared errors relative to the forecast; infinite where one was not above 0. */
  readonly relativeSquares: number;
  /** Sum of the logs of the forecasts; of no meaning where one was not above 0. */
  readonly logForecasts: number;
  /** Values that were observed. */
  readonly observed: number;
}

/** Forecasts are multiplied up to here before a logarithm is taken: it is the slow part. */
const LARGE = 1e200;

/**
 * Exponential smoothing in error-correction form: each value moves level, trend and its season by
 * a share of its one-step error. A missing value moves nothing but time.
 *
 * Source: Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, table
 * 2.2; the means of additive and multiplicative errors are the same.
 * @param values  oldest first; NaN is missing
 * @param initial states before the first value; a multiplicative season needs levels above 0
 * @returns both sums of squares infinite where a multiplicative season met a level not above 0
 */
export function followStates(
  values: Float64Array,
  form: SmoothingForm,
  { alpha, beta, gamma, phi }: SmoothingWeights,
  initial: SmoothingStates,
): FollowedStates {
  const damping = dampingOf(form, phi);
  const trended = form.trend !== 'none';
  const times = form.season === 'multiplicative';
  const seasons = initial.seasons.slice();
  const cycle = seasons.length;
  let { level, trend } = initial;
  let squares = 0;
  let relativeSquares = 0;
  let logForecasts = 0;
  let product = 1;
  let observed = 0;
  let now = 0;
  for (let t = 0; t < values.length; t++) {
    const base = level + damping * trend;
    const season = cycle > 0 ? seasons[now]! : times ? 1 : 0;
    if (times && !(base > 0 && season > 0)) squares = relativeSquares = Number.POSITIVE_INFINITY;
    const value = values[t]!;
    trend *= damping;
    level = base;
    if (!Number.isNaN(value)) {
      const forecast = times ? base * season : base + season;
      const error = value - forecast;
      const moved = times ? error / season : error;
      level += alpha * moved;
      if (trended) trend += beta * moved;
      if (cycle > 0) seasons[now] = season + gamma * (times ? error / base : error);
      squares += error * error;
      relativeSquares += forecast > 0 ? square(error / forecast) : Number.POSITIVE_INFINITY;
      product *= forecast;
      if (!(product < LARGE && product > 1 / LARGE)) {
        logForecasts += Math.log(product);
        product = 1;
      }
      observed++;
    }
    if (cycle > 0 && ++now === cycle) now = 0;
  }
  logForecasts += Math.log(product);
  const next = Float64Array.from(seasons, (_, i) => seasons[(now + i) % cycle]!);
  return { level, trend, seasons: next, squares, relativeSquares, logForecasts, observed };
}

/** Writes the forecasts after the last value, from the states there. */
export function writeAhead(
  { level, trend, seasons }: SmoothingStates,
  form: SmoothingForm,
  phi: number,
  out: Float64Array,
): void {
  const damping = dampingOf(form, phi);
  let share = 1;
  let base = level;
  for (let step = 0; step < out.length; step++) {
    share *= damping;
    base += share * trend;
    const season = seasons.length > 0 ? seasons[step % seasons.length]! : 0;
    out[step] = form.season === 'multiplicative' ? base * season : base + season;
  }
}

function dampingOf({ trend }: SmoothingForm, phi: number): number {
  if (trend === 'none') return 0;
  return trend === 'damped' ? phi : 1;
}
