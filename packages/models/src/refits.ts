import { lastPeriod, type Panel, type Period, until } from '@crimecast/data';
import { type FitRunner, fitHere } from './fit-runner.js';
import type { FitTask, FittedPoint, PointModel, Refits } from './point-model.js';

/**
 * Remembers the fits of a panel, so that combination, selection and calibration share them. A fit
 * at a past origin asks for earlier ones in the same memory: they see the same past.
 * @param run where heavy models are fitted; one after the other by default
 */
export function createRefits(
  train: Panel,
  task: Omit<FitTask, 'refits'>,
  run: FitRunner = fitHere(),
): Refits {
  const made = new Map<PointModel, Map<Period, Promise<FittedPoint>>>();
  const refits: Refits = {
    at(model, origin) {
      const ofModel = made.get(model) ?? new Map<Period, Promise<FittedPoint>>();
      made.set(model, ofModel);
      const known = ofModel.get(origin);
      if (known) return known;
      const past = origin === lastPeriod(train) ? train : until(train, origin);
      const whole = { ...task, refits };
      const fitted = model.heavy ? run(model, past, whole) : model.fit(past, whole);
      ofModel.set(origin, fitted);
      return fitted;
    },
  };
  return refits;
}
