import { lastPeriod, type Panel, type Period } from '@crimecast/data';
import { type FitRunner, fitHere } from './fit-runner.js';
import { calibratedSteps } from './intervals/calibration-origins.js';
import { pastPanels } from './past-panels.js';
import type { FitTask, FittedPoint, PointModel, Refits } from './point-model.js';
import type { RememberForecasts } from './remember-forecasts.js';

/**
 * Remembers the fits of a panel, so that combination, selection and calibration share them. A fit
 * at a past origin asks for earlier ones in the same memory: they see the same past.
 * @param run      where heavy models are fitted; one after the other by default
 * @param remember `rememberForecasts`, where several ask for forecasts of the past
 */
export function createRefits(
  train: Panel,
  task: Omit<FitTask, 'refits'>,
  run: FitRunner = fitHere(),
  remember?: RememberForecasts,
): Refits {
  const made = new Map<PointModel, Map<Period, Promise<FittedPoint>>>();
  const cut = pastPanels(train);
  /** Steps that will be asked for after each past of the panel. */
  const ahead = new WeakMap<Panel, number>();
  const known = (origin: Period) => {
    const past = cut(origin);
    const after = lastPeriod(train) - origin;
    if (after > 0) ahead.set(past, Math.min(after, calibratedSteps(train.frequency)));
    return past;
  };
  const refits: Refits = {
    known,
    at(model, origin) {
      const ofModel = made.get(model) ?? new Map<Period, Promise<FittedPoint>>();
      made.set(model, ofModel);
      const ready = ofModel.get(origin);
      if (ready) return ready;
      const past = known(origin);
      const whole = { ...task, refits };
      const fitting = model.heavy ? run(model, past, whole) : model.fit(past, whole);
      const fitted = remember
        ? fitting.then((point) => remember(point, (history) => ahead.get(history) ?? 0))
        : fitting;
      ofModel.set(origin, fitted);
      return fitted;
    },
  };
  return refits;
}

/** Lets fits that will be asked for begin; whoever waits for one meets its errors. */
export function askAhead(refits: Refits, model: PointModel, origins: readonly Period[]): void {
  for (const origin of origins) refits.at(model, origin).catch(() => {});
}
