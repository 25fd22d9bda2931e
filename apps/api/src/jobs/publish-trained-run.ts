import { publishRun } from '../store/run-store.js';
import type { Db } from '../store/store.js';
import type { Job } from './job.js';
import type { Assembled } from './job-code.js';
import type { TrainOrder } from './kinds/train-plan.js';

/** What belongs to the end of a job beside its result: a trained run is stored and served with it. */
export async function publishTrainedRun(tx: Db, job: Job, { run }: Assembled): Promise<void> {
  if (!run) return;
  const { options, code, publish } = job.order as unknown as TrainOrder;
  const seconds = job.startedAt ? (Date.now() - job.startedAt.getTime()) / 1000 : 0;
  await publishRun(tx, { bytes: run, options, codeVersion: code, seconds, publish });
}
