import type { Panel } from '@crimecast/data';
import type { FitTask, FittedPoint, PointModel } from './point-model.js';

/** A place where heavy models are fitted; the place never changes what is learned. */
export type FitRunner = (model: PointModel, train: Panel, task: FitTask) => Promise<FittedPoint>;

/** Fits in this thread, one model at a time, in the order asked for. */
export function fitHere(): FitRunner {
  let last: Promise<unknown> = Promise.resolve();
  return (model, train, task) => {
    const fitted = last.then(() => {
      task.signal?.throwIfAborted();
      return model.fit(train, task);
    });
    // A fit that fails ends those that wait behind it: nobody can use them any more.
    last = fitted;
    last.catch(() => {});
    return fitted;
  };
}
