import { countObserved } from '../observed.js';
import { initialStates } from './initial-states.js';
import { nelderMead } from './nelder-mead.js';
import {
  type FollowedStates,
  followStates,
  type SmoothingForm,
  type SmoothingStates,
  type SmoothingWeights,
} from './smoothing-states.js';

/** Errors that all values have alike, or in proportion to what was forecast. */
export type ErrorKind = 'additive' | 'multiplicative';

/** A smoother of one series. */
export interface FittedSmoothing {
  readonly form: SmoothingForm;
  readonly weights: SmoothingWeights;
  /** Corrected Akaike criterion; infinite where the series is too short for the form. */
  readonly aicc: number;
}

const SMALL = 1e-4;
const PHI = { lower: 0.8, upper: 0.98 };
const STARTS = [0.1, 0.3, 0.6, 0.9];
/** Shares, of alpha and of what alpha leaves, to start from. */
const BETA_SHARE = 0.1;
const GAMMA_SHARE = 0.05;

/**
 * The weights with the smallest sum of squared one-step errors (relative ones for multiplicative
 * errors), found from the best of four starts.
 *
 * @param values oldest first; NaN is missing
 * @param cycle  periods per season
 * @returns `null` where the form has no initial states in this series
 */
export function fitSmoothing(
  values: Float64Array,
  form: SmoothingForm,
  errors: ErrorKind,
  cycle: number,
): FittedSmoothing | null {
  const initial = initialStates(values, form, cycle);
  if (initial === null) return null;
  const loss = (at: ArrayLike<number>) =>
    lossOf(followStates(values, form, weightsOf(at, form), initial), errors);
  const { start, bounds } = searchSpace(form);
  let [best, least] = [start, Number.POSITIVE_INFINITY];
  for (const alpha of STARTS) {
    const from = [alpha, ...start.slice(1)];
    const value = loss(from);
    if (value < least) [best, least] = [from, value];
  }
  const found = nelderMead(loss, best, bounds);
  if (!Number.isFinite(found.value)) return null;
  const weights = weightsOf(found.at, form);
  return { form, weights, aicc: aicc(values, form, initial, found.value) };
}

/** Minus twice the log likelihood, without its constant. */
function lossOf(states: FollowedStates, errors: ErrorKind): number {
  const { squares, relativeSquares, logForecasts, observed } = states;
  const sum = errors === 'additive' ? squares : relativeSquares;
  if (!Number.isFinite(sum)) return Number.POSITIVE_INFINITY;
  const scale = errors === 'additive' ? 0 : 2 * logForecasts;
  return observed * Math.log(Math.max(sum, Number.MIN_VALUE)) + scale;
}

function aicc(
  values: Float64Array,
  { trend, season }: SmoothingForm,
  { seasons }: SmoothingStates,
  loss: number,
): number {
  const observed = countObserved(values);
  const weights = 1 + (trend === 'none' ? 0 : 1) + (season === 'none' ? 0 : 1);
  const states = 1 + (trend === 'none' ? 0 : 1) + Math.max(0, seasons.length - 1);
  const k = weights + (trend === 'damped' ? 1 : 0) + states + 1;
  if (observed - k - 1 <= 0) return Number.POSITIVE_INFINITY;
  return loss + 2 * k + (2 * k * (k + 1)) / (observed - k - 1);
}

/** Coordinates: alpha, share of alpha that is beta, share of the rest that is gamma, phi. */
function weightsOf(at: ArrayLike<number>, { trend, season }: SmoothingForm): SmoothingWeights {
  let i = 0;
  const alpha = at[i++]!;
  const beta = trend === 'none' ? 0 : alpha * at[i++]!;
  const gamma = season === 'none' ? 0 : (1 - alpha) * at[i++]!;
  const phi = trend === 'damped' ? at[i]! : 1;
  return { alpha, beta, gamma, phi };
}

function searchSpace({ trend, season }: SmoothingForm) {
  const start = [STARTS[0]!];
  const lower = [SMALL];
  const upper = [1 - SMALL];
  const add = (from: number, low: number, high: number) => {
    start.push(from);
    lower.push(low);
    upper.push(high);
  };
  if (trend !== 'none') add(BETA_SHARE, SMALL, 1 - SMALL);
  if (season !== 'none') add(GAMMA_SHARE, SMALL, 1 - SMALL);
  if (trend === 'damped') add(0.95, PHI.lower, PHI.upper);
  return { start, bounds: { lower, upper } };
}
