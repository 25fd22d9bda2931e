import { type ErrorKind, type FittedSmoothing, fitSmoothing } from './fit-smoothing.js';
import type { SmoothingForm, TrendKind } from './smoothing-states.js';

/** A form with the errors it is fitted for. */
export interface SmoothingCandidate extends SmoothingForm {
  readonly errors: ErrorKind;
}

const TRENDS: readonly TrendKind[] = ['none', 'additive', 'damped'];

/**
 * The forms to choose from: any trend, with additive errors and seasons; for series above 0 also
 * with errors and seasons in proportion. Additive errors with multiplicative seasons are left out:
 * their variance is unstable.
 * @param seasonal whether the series is long enough for seasons
 */
export function smoothingCandidates(seasonal: boolean, positive: boolean): SmoothingCandidate[] {
  return TRENDS.flatMap((trend): SmoothingCandidate[] => [
    { trend, season: 'none', errors: 'additive' },
    ...(positive ? ([{ trend, season: 'none', errors: 'multiplicative' }] as const) : []),
    ...(seasonal ? ([{ trend, season: 'additive', errors: 'additive' }] as const) : []),
    ...(seasonal && positive
      ? ([
          { trend, season: 'additive', errors: 'multiplicative' },
          { trend, season: 'multiplicative', errors: 'multiplicative' },
        ] as const)
      : []),
  ]);
}

/**
 * The candidate with the smallest corrected Akaike criterion, the first one among equals; where
 * the series is too short for all, the first that can be fitted.
 * Source: Hyndman, Koehler, Snyder & Grose (2002), A state space framework for automatic
 * forecasting using exponential smoothing methods.
 * @returns `null` where none can be fitted
 */
export function chooseSmoothing(
  values: Float64Array,
  candidates: readonly SmoothingCandidate[],
  cycle: number,
): FittedSmoothing | null {
  let best: FittedSmoothing | null = null;
  for (const candidate of candidates) {
    const fitted = fitSmoothing(values, candidate, candidate.errors, cycle);
    if (fitted && (best === null || fitted.aicc < best.aicc)) best = fitted;
  }
  return best;
}
