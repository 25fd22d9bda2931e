import { lastPeriod, type Panel } from '@crimecast/data';
import type { PastOrigins } from '../past-origins.js';
import type { PointModel, Refits } from '../point-model.js';
import { askAhead } from '../refits.js';
import { calibratedSteps } from './calibration-origins.js';
import type { PastForecast } from './past-errors.js';

/**
 * What a model would have forecast at past origins of its own training panel, by step; for each
 * step from the most recent origins that reach it, as many as planned.
 */
export async function pastForecasts(
  train: Panel,
  model: PointModel,
  refits: Refits,
  past: PastOrigins,
): Promise<PastForecast[][]> {
  askAhead(refits, model, past.refits);
  const byStep: PastForecast[][] = [];
  for (const origin of past.origins) {
    const steps = Math.min(calibratedSteps(train.frequency), lastPeriod(train) - origin);
    const fitted = await refits.at(model, past.refitFor(origin));
    const forecast = fitted.forecast(refits.known(origin), steps);
    for (let step = 1; step <= steps; step++) {
      byStep[step - 1] ??= [];
      const ofStep = byStep[step - 1]!;
      if (ofStep.length < past.perStep) ofStep.push({ origin, step, steps, forecast });
    }
  }
  return byStep;
}
