import type { SavedState } from '../point-model.js';
import { createRefits } from '../refits.js';
import { findModel } from '../registry.js';
import type { FitJob } from './fit-job.js';

/** Fits one heavy model in this thread; the thread ends when the fit is aborted. */
export default async function fitJob({ id, train, seed, port }: FitJob): Promise<SavedState> {
  const meter = { advance: (stage: string) => port.postMessage(stage), finish() {} };
  const task = { seed, signal: undefined, meter };
  try {
    const model = findModel(id);
    return (await model.fit(train, { ...task, refits: createRefits(train, task) })).state;
  } finally {
    port.close();
  }
}
