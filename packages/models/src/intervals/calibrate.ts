import { lastPeriod, type Panel, seriesValues, until } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import type { PastOrigins } from '../past-origins.js';
import type { PointModel, Refits } from '../point-model.js';
import type { Calibration } from './calibration.js';
import { calibratedSteps } from './calibration-origins.js';
import { collectErrors, type PastErrors } from './past-errors.js';
import { poolErrors } from './pool-errors.js';

/**
 * Learns how wrong a model was at past origins of its own training panel, by refitting it there.
 *
 * For each step the errors of the most recent origins are pooled: three, more where crimes have
 * few series. Errors of series that a simpler model had to forecast are kept apart: they tell
 * about such series only.
 * Source: split conformal prediction with Mondrian cells, Vovk, Gammerman & Shafer (2005),
 * Algorithmic Learning in a Random World, ch. 4.
 * @param past as `calibrationOrigins` plans it; no origins give no steps
 */
export async function calibrate(
  train: Panel,
  model: PointModel,
  refits: Refits,
  past: PastOrigins,
): Promise<Calibration> {
  const crimes = crimesOf(train);
  const last = lastPeriod(train);
  const collected: PastErrors[][] = [];
  await Promise.all(past.refits.map((origin) => refits.at(model, origin)));
  for (const origin of past.origins) {
    const steps = Math.min(calibratedSteps(train.frequency), last - origin);
    const fitted = await refits.at(model, past.refitFor(origin));
    const forecast = fitted.forecast(until(train, origin), steps);
    for (let step = 1; step <= steps; step++) {
      collected[step - 1] ??= [];
      const ofStep = collected[step - 1]!;
      if (ofStep.length >= past.perStep) continue;
      ofStep.push(collectErrors(train, crimes, { origin, step, steps, forecast }));
    }
  }
  return {
    crimes,
    whole: newestAreWhole(train),
    own: collected.map((parts) => poolErrors(parts, crimes.length, true)),
    borrowed: collected.map((parts) => poolErrors(parts, crimes.length, false)),
  };
}

/**
 * Whether the newest value of every series is a whole count. Older ones may be fractions of counts
 * where borders moved (`constantBorders`), and say nothing about what is forecast.
 */
function newestAreWhole(train: Panel): boolean {
  return train.series.every((_, s) => {
    const newest = seriesValues(train, s)[train.length - 1]!;
    return Number.isNaN(newest) || Number.isInteger(newest);
  });
}
