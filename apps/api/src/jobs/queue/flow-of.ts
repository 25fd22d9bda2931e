import type { FlowJob } from 'bullmq';
import type { PartRow } from '../rows/part-rows.js';

export const QUEUE = 'crimecast-jobs';

/** What a task of the queue says; everything else is in the database. */
export interface QueueTask {
  readonly job: string;
  /** Position of the part; null for the end, which joins the parts. */
  readonly position: number | null;
}

/** Times that a task is begun before its job is failed. */
export const ATTEMPTS = 3;

/**
 * A job as a flow: one child per part that is not done, and the end when all of them are. Ids are
 * made from the job's, so that adding a flow again adds only what is missing.
 */
export function flowOf(job: string, parts: readonly PartRow[], backoffMs: number): FlowJob {
  const opts = {
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.2 },
    removeOnComplete: true,
    removeOnFail: { age: 3_600 },
  };
  const task = (position: number | null): QueueTask => ({ job, position });
  return {
    name: 'end',
    queueName: QUEUE,
    data: task(null),
    opts: { ...opts, jobId: endId(job) },
    children: parts
      .filter(({ doneAt }) => doneAt === null)
      .map(({ position }) => ({
        name: 'part',
        queueName: QUEUE,
        data: task(position),
        opts: { ...opts, jobId: partId(job, position), failParentOnFailure: true },
      })),
  };
}

export function endId(job: string): string {
  return `${job}.end`;
}

export function partId(job: string, position: number): string {
  return `${job}.${position}`;
}
