import {
  formatPeriod,
  lastPeriod,
  type Panel,
  type Period,
  slicePeriods,
  until,
} from '@crimecast/data';
import { assertPositiveInteger, windowsError } from './errors.js';

export interface RollingOriginOptions {
  /** The origins to use, in this order. Default: every possible one, oldest first. */
  origins?: readonly Period[];
  /** Keep only this many of the default origins, the most recent. Default all. */
  last?: number;
  /** Periods a training panel must have. Default 1. */
  minTrain?: number;
  /** Periods after the origin that must lie inside the panel. Default 1. */
  horizon?: number;
  /** Train on this many newest periods only, instead of on all there are. Default all. */
  span?: number;
  /**
   * Newest periods before the origin that training must not see: those still incomplete when the
   * forecast would have been made, or whose targets overlap with what is tested. Default 0.
   */
  gap?: number;
  /** Fit anew at every so-manieth origin only; see `fitOrigin`. Default 1. */
  refitEvery?: number;
}

/** A temporal split: what was known at the origin. */
export interface RollingOrigin {
  readonly origin: Period;
  /** What a model may be fitted on: the panel up to the fit's origin, less the gap. */
  readonly train: Panel;
  /** The panel up to and including the origin: what a fitted model forecasts from. */
  readonly history: Panel;
  /** The origin whose fit is used: this one, or an earlier one where fits are shared. */
  readonly fitOrigin: Period;
}

/**
 * Splits a panel in time: for each origin, everything up to it is training data and what
 * follows is for comparison.
 * A panel too short for any split gives an empty list; origins asked for by name must fit.
 * Source: Tashman (2000), Out-of-sample tests of forecasting accuracy, Int. J. Forecasting 16(4).
 * @throws CrimecastError `WINDOW_ORIGIN_INVALID` on an origin that is repeated, leaves fewer than
 * `minTrain` periods before it or fewer than `horizon` after it
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on counts that are no integer ≥ 1
 */
export function rollingOrigins(panel: Panel, options: RollingOriginOptions = {}): RollingOrigin[] {
  const { minTrain = 1, horizon = 1, last, span, gap = 0, refitEvery = 1 } = options;
  assertPositiveInteger('minTrain', minTrain);
  assertPositiveInteger('horizon', horizon);
  if (last !== undefined) assertPositiveInteger('last', last);
  if (span !== undefined) assertPositiveInteger('span', span);
  assertPositiveInteger('refitEvery', refitEvery);
  if (gap !== 0) assertPositiveInteger('gap', gap);
  const first = panel.start + gap + minTrain - 1;
  const final = lastPeriod(panel) - horizon;
  const origins = options.origins ?? range(first, final).slice(last === undefined ? 0 : -last);
  if (options.origins) checkOrigins(panel, options.origins, first, final);
  const inTime = [...origins].sort((a, b) => a - b);
  return origins.map((origin) => {
    const place = inTime.indexOf(origin);
    const fitOrigin = inTime[place - (place % refitEvery)]!;
    const known = until(panel, fitOrigin - gap);
    return {
      origin,
      train: span === undefined ? known : newest(known, span),
      history: until(panel, origin),
      fitOrigin,
    };
  });
}

/** The last periods of a panel, as many as there are up to `span`. */
function newest(panel: Panel, span: number): Panel {
  const from = Math.max(panel.start, lastPeriod(panel) - span + 1);
  return slicePeriods(panel, from, lastPeriod(panel));
}

function checkOrigins(panel: Panel, origins: readonly Period[], first: Period, final: Period) {
  const seen = new Set<Period>();
  const name = (period: Period) =>
    Number.isInteger(period) ? formatPeriod(period, panel.frequency) : String(period);
  for (const origin of origins) {
    if (!Number.isInteger(origin) || origin < first || origin > final) {
      const remedy =
        first > final
          ? `the panel's ${panel.length} period(s) allow none`
          : `choose from ${name(first)} to ${name(final)}`;
      throw windowsError(
        'WINDOW_ORIGIN_INVALID',
        `The origin ${name(origin)} leaves too little before or after it; ${remedy}.`,
      );
    }
    if (seen.has(origin)) {
      throw windowsError(
        'WINDOW_ORIGIN_INVALID',
        `The origin ${name(origin)} is given twice; give each origin once.`,
      );
    }
    seen.add(origin);
  }
}

function range(first: Period, final: Period): Period[] {
  return Array.from({ length: Math.max(0, final - first + 1) }, (_, i) => first + i);
}
