import { workerData } from 'node:worker_threads';
import type { Panel } from '@crimecast/data';
import { pastPanels } from '../past-panels.js';
import type { SavedState } from '../point-model.js';
import { createRefits } from '../refits.js';
import { findModel } from '../registry.js';
import type { FitJob } from './fit-job.js';

/** The panel comes with the thread; each past of it is made once, and what features are read from. */
const known = pastPanels(workerData as Panel);

/** Fits one heavy model in this thread; the thread ends when the fit is aborted. */
export default async function fitJob({ id, origin, seed, port }: FitJob): Promise<SavedState> {
  const meter = { advance: (stage: string) => port.postMessage(stage), finish() {} };
  const task = { seed, signal: undefined, meter };
  try {
    const model = findModel(id);
    const train = known(origin);
    return (await model.fit(train, { ...task, refits: createRefits(train, task) })).state;
  } finally {
    port.close();
  }
}
