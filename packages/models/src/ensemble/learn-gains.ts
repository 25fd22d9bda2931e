import type { Panel } from '@crimecast/data';
import { seriesByCrime } from '../log-scale/series-by-crime.js';
import { expm1 } from '../portable/expm1.js';
import { log1p } from '../portable/log1p.js';

/** Gains that are tried. */
const GAINS = Array.from({ length: 31 }, (_, i) => i / 20);
/** What a gain of 0 or 2 costs, in errors of the last value at one past origin. */
const CAUTION = 0.05;

/** A forecast made at a past origin, one step ahead, and what came. */
export interface PastForecast {
  /** Forecast, last value and outcome of each series; NaN where there is none. */
  readonly mean: Float64Array;
  readonly last: Float64Array;
  readonly actual: Float64Array;
}

/**
 * What the changes that were forecast for each crime turned out to be worth: the gain g with the
 * smallest absolute errors of last value + g × change (on logs) at past origins, each origin's
 * error divided by that of the last value; 0.05 (g − 1)² holds it near 1 while origins are few.
 * @returns by crime, 0 to 1.5; 1 where the past tells nothing
 */
export function learnGains(panel: Panel, past: readonly PastForecast[]): Map<string, number> {
  const gains = new Map<string, number>();
  for (const [crime, members] of seriesByCrime(panel)) {
    let best = 1;
    let least = Number.POSITIVE_INFINITY;
    const at = GAINS.map((gain) => CAUTION * (gain - 1) ** 2);
    for (const forecast of past) addErrors(forecast, members, at);
    for (const [i, cost] of at.entries()) {
      if (cost < least) [best, least] = [GAINS[i]!, cost];
    }
    gains.set(crime, best);
  }
  return gains;
}

/** Adds the relative error of every gain at one origin. */
function addErrors(
  { mean, last, actual }: PastForecast,
  members: readonly number[],
  costs: number[],
): void {
  const errors = new Float64Array(GAINS.length);
  let reference = 0;
  for (const s of members) {
    if (Number.isNaN(mean[s]! + last[s]! + actual[s]!)) continue;
    const level = log1p(last[s]!);
    const change = log1p(mean[s]!) - level;
    for (let i = 0; i < GAINS.length; i++) {
      errors[i]! += Math.abs(expm1(level + GAINS[i]! * change) - actual[s]!);
    }
    reference += Math.abs(last[s]! - actual[s]!);
  }
  if (reference === 0) return;
  for (let i = 0; i < GAINS.length; i++) costs[i]! += errors[i]! / reference;
}
