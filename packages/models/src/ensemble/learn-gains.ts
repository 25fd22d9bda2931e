import type { Panel } from '@crimecast/data';
import { cheapest } from '../cheapest.js';
import { seriesByCrime } from '../log-scale/series-by-crime.js';
import { curves } from '../portable/curves.js';

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
    const costs = GAINS.map((gain) => CAUTION * (gain - 1) ** 2);
    for (const forecast of past) addErrors(forecast, members, costs);
    const best = cheapest([...GAINS.keys()], (i) => costs[i]!);
    gains.set(crime, best === undefined ? 1 : GAINS[best]!);
  }
  return gains;
}

/** Adds the relative error of every gain at one origin. */
function addErrors(
  { mean, last, actual }: PastForecast,
  members: readonly number[],
  costs: number[],
): void {
  const known = members.filter((s) => !Number.isNaN(mean[s]! + last[s]! + actual[s]!));
  const reference = known.reduce((sum, s) => sum + Math.abs(last[s]! - actual[s]!), 0);
  if (reference === 0) return;
  const levels = curves.log1p(Float64Array.from(known, (s) => last[s]!));
  const changes = curves.log1p(Float64Array.from(known, (s) => mean[s]!));
  for (let k = 0; k < known.length; k++) changes[k]! -= levels[k]!;
  const scaled = new Float64Array(known.length);
  for (let i = 0; i < GAINS.length; i++) {
    for (let k = 0; k < known.length; k++) scaled[k] = levels[k]! + GAINS[i]! * changes[k]!;
    curves.expm1(scaled);
    let error = 0;
    for (let k = 0; k < known.length; k++) error += Math.abs(scaled[k]! - actual[known[k]!]!);
    costs[i]! += error / reference;
  }
}
