import { type Panel, type Period, until } from '@crimecast/data';
import type { FitTask, FittedPoint, PointModel, Refits } from './point-model.js';

/** Remembers the fits, so that selection and calibration share them. */
export function createRefits(train: Panel, task: Omit<FitTask, 'refits'>): Refits {
  const made = new Map<PointModel, Map<Period, Promise<FittedPoint>>>();
  return {
    at(model, origin) {
      const ofModel = made.get(model) ?? new Map<Period, Promise<FittedPoint>>();
      made.set(model, ofModel);
      const known = ofModel.get(origin);
      if (known) return known;
      const past = until(train, origin);
      const fitted = model.fit(past, { ...task, refits: createRefits(past, task) });
      ofModel.set(origin, fitted);
      return fitted;
    },
  };
}
