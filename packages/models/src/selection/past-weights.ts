import { lastPeriod, type Panel, type Period, seasonLength, seriesValues } from '@crimecast/data';
import { calibratedSteps } from '../intervals/calibration-origins.js';
import type { FitTask, PointModel } from '../point-model.js';

/** Past origins that weights are made of; their forecasts do not overlap. */
const ORIGINS = 3;
/** Cycles that must be known at such an origin. */
const MIN_CYCLES = 3;
/** Series of a crime that are counted, at most: more of them tell little new. */
const MOST_SERIES = 15;
/** No error counts as smaller than this share of the mean one: luck would take all weight. */
const LEAST_SHARE = 0.1;

/** The origins that weights are learned at, most recent first; none on short histories. */
export function weightOrigins(train: Panel): Period[] {
  const steps = calibratedSteps(train.frequency);
  const needed = MIN_CYCLES * seasonLength(train.frequency);
  const origins = Array.from({ length: ORIGINS }, (_, i) => lastPeriod(train) - steps * (i + 1));
  return origins.filter((origin) => origin - train.start + 1 >= needed);
}

/**
 * How much each member counts in each crime: its mean absolute error at past origins, as far ahead
 * as intervals reach, to the power −(1 + n). Each member is refitted there, on nothing later.
 *
 * That is the likelihood of n Laplace errors with a scale learned from them: n is the number of the
 * crime's series, at most 15, since months and areas of a crime hang together. A single series
 * gets inverse squares; many small ones, of which the past tells more, lean to their best member.
 * Source: Bates & Granger (1969), The combination of forecasts, errors taken as unrelated; Bunn
 * (1975), A Bayesian approach to the linear combination of forecasts.
 * @returns by crime, one weight per member with sum 1; a crime without a known outcome or any
 * error is left out
 */
export async function pastWeights(
  train: Panel,
  members: readonly PointModel[],
  { refits, signal }: FitTask,
): Promise<Map<string, Float64Array>> {
  const steps = calibratedSteps(train.frequency);
  const losses = new Map<string, Float64Array>();
  const known = new Map<string, Set<number>>();
  for (const origin of weightOrigins(train)) {
    signal?.throwIfAborted();
    const history = refits.known(origin);
    const points = await Promise.all(members.map((model) => refits.at(model, origin)));
    const means = points.map((point) => point.forecast(history, steps).mean);
    const first = origin - train.start + 1;
    train.series.forEach(({ crime }, s) => {
      const sums = losses.get(crime) ?? new Float64Array(members.length);
      losses.set(crime, sums);
      const told = known.get(crime) ?? new Set<number>();
      known.set(crime, told);
      const outcomes = seriesValues(train, s).subarray(first, first + steps);
      outcomes.forEach((outcome, step) => {
        const errors = means.map((mean) => Math.abs(mean[s * steps + step]! - outcome));
        if (errors.some(Number.isNaN)) return;
        told.add(s);
        errors.forEach((error, m) => {
          sums[m]! += error;
        });
      });
    });
  }
  const weights = new Map<string, Float64Array>();
  for (const [crime, sums] of losses) {
    const mean = sums.reduce((total, sum) => total + sum, 0) / sums.length;
    const power = 1 + Math.min(MOST_SERIES, known.get(crime)!.size);
    if (mean > 0) weights.set(crime, inversePowers(sums, LEAST_SHARE * mean, power));
  }
  return weights;
}

function inversePowers(losses: Float64Array, least: number, power: number): Float64Array {
  const inverse = losses.map((loss) => (least / Math.max(loss, least)) ** power);
  const total = inverse.reduce((sum, one) => sum + one, 0);
  return inverse.map((one) => one / total);
}
