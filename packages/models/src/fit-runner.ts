import type { Panel } from '@crimecast/data';
import type { FitTask, FittedPoint, PointModel } from './point-model.js';

/** A place where heavy models are fitted; the place never changes what is learned. */
export type FitRunner = (model: PointModel, train: Panel, task: FitTask) => Promise<FittedPoint>;

/** Where the heavy parts of one fit learn. */
export interface Lanes {
  readonly run: FitRunner;
  /** Whether several models learn at once. */
  readonly several: boolean;
  /** Ends what the lanes hold; nothing more is run. */
  close(): Promise<void>;
}

/** @param train what all fits will learn from, or its past */
export type LanesFor = (train: Panel, workers: number, signal: AbortSignal | undefined) => Lanes;

/** This thread, whatever number of workers is asked for. */
export function oneLane(): Lanes {
  return { run: fitHere(), several: false, close: async () => {} };
}

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
