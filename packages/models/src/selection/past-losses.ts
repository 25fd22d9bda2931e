import { type Panel, seasonLength } from '@crimecast/data';
import { calibratedSteps } from '../intervals/calibration-origins.js';
import { type PastOrigins, pastOrigins } from '../past-origins.js';
import type { FitTask, PointModel } from '../point-model.js';
import { askAhead } from '../refits.js';

/** How far candidates were off at past origins, in cells that all of them forecast. */
export interface PastLosses {
  /** Series and origin of each cell. */
  readonly series: readonly number[];
  readonly origin: readonly number[];
  /** One list per candidate: mean absolute error over the steps ahead. */
  readonly losses: readonly number[][];
}

/** One period ahead on years; as far as intervals reach where seasons matter. */
export function selectionOrigins(train: Panel): PastOrigins {
  const yearly = seasonLength(train.frequency) === 1;
  return pastOrigins(train, yearly ? [1] : [1, calibratedSteps(train.frequency)]);
}

/** Lets every candidate forecast the past of the training panel as it was known then. */
export async function pastLosses(
  train: Panel,
  candidates: readonly PointModel[],
  past: PastOrigins,
  task: FitTask,
): Promise<PastLosses> {
  const found = {
    series: [] as number[],
    origin: [] as number[],
    losses: candidates.map((): number[] => []),
  };
  const farthest = seasonLength(train.frequency) === 1 ? 1 : calibratedSteps(train.frequency);
  for (const model of candidates) askAhead(task.refits, model, past.refits);
  for (const origin of past.origins) {
    const first = origin + 1 - train.start;
    const steps = Math.min(farthest, train.length - first);
    const history = task.refits.known(origin);
    const means: Float64Array[] = [];
    for (const model of candidates) {
      task.signal?.throwIfAborted();
      const fitted = await task.refits.at(model, past.refitFor(origin));
      means.push(fitted.forecast(history, steps).mean);
    }
    for (let s = 0; s < train.series.length; s++) {
      const outcomes = train.values.subarray(
        s * train.length + first,
        s * train.length + first + steps,
      );
      const losses = means.map((mean) => meanError(mean.subarray(s * steps), outcomes));
      if (losses.some(Number.isNaN)) continue;
      found.series.push(s);
      found.origin.push(origin);
      losses.forEach((loss, c) => {
        found.losses[c]!.push(loss);
      });
    }
  }
  return found;
}

/** NaN when no outcome is known, or a forecast of one is not. */
function meanError(mean: Float64Array, outcomes: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (let i = 0; i < outcomes.length; i++) {
    if (Number.isNaN(outcomes[i]!)) continue;
    sum += Math.abs(mean[i]! - outcomes[i]!);
    known++;
  }
  return sum / known;
}
