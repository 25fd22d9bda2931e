import { FlowProducer, Queue } from 'bullmq';
import { jobs } from '../../store/schema.js';
import type { JobRunner } from '../local-runner.js';
import { isConnectionLoss } from '../persist.js';
import { ACTIVE } from '../rows/active-jobs.js';
import { failJob } from '../rows/finish-job.js';
import { listParts, type PartRow } from '../rows/part-rows.js';
import { FAILED, type Workshop } from '../work-on-job.js';
import { ATTEMPTS, endId, flowOf, partId, QUEUE } from './flow-of.js';
import { queueConnection } from './queue-connection.js';

export interface QueueRunnerOptions {
  redisUrl: string;
  /** Before all keys in Redis. Default `crimecast`. */
  prefix?: string;
  /** How often the queue is compared with the database. Default 10 s. */
  reconcileMs?: number;
  /** Pause before a task that failed is tried again; it doubles. Default 2 s. */
  backoffMs?: number;
}

/**
 * Hands jobs to workers by a queue in Redis. The queue holds only who is next: what is missing in it
 * is added again from the database, so that Redis may lose everything.
 */
export function createQueueRunner(workshop: Workshop, options: QueueRunnerOptions): JobRunner {
  const { redisUrl, prefix = 'crimecast', reconcileMs = 10_000, backoffMs = 2_000 } = options;
  const { db } = workshop;
  let away = false;
  let closed = false;
  const onError = (error: Error) => {
    if (!closed && !away) workshop.onError(error, '');
    away = true;
  };
  const redis = queueConnection(redisUrl, onError);
  const common = { connection: redis, prefix };
  const queue = new Queue(QUEUE, common);
  const flows = new FlowProducer(common);
  queue.on('error', onError);
  flows.on('error', onError);
  const lost = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let comparing: Promise<void> | null = null;

  /** Adds what the queue lacks of the jobs that wait or run. */
  async function compare(): Promise<void> {
    const open = await db.select({ id: jobs.id }).from(jobs).where(ACTIVE);
    for (const { id } of open) await mend(id);
    for (const id of lost.keys()) if (!open.some((job) => job.id === id)) lost.delete(id);
  }

  async function mend(id: string): Promise<void> {
    const end = await queue.getJob(endId(id));
    if (end && (await end.isFailed())) {
      // Its workers died too often, or the database could not be told of a failure.
      const times = (lost.get(id) ?? 0) + 1;
      lost.set(id, times);
      if (times >= ATTEMPTS) {
        await failJob(db, id, FAILED, workshop.finish.days);
        return;
      }
      await remove(id);
    }
    const parts = await listParts(db, id);
    if (!end || (await lacksParts(id, parts, await end.getState()))) {
      await flows.add(flowOf(id, parts, backoffMs));
    }
  }

  /** Whether the end waits for a part that is not in the queue. */
  async function lacksParts(id: string, parts: readonly PartRow[], end: string): Promise<boolean> {
    if (end === 'unknown') return true;
    if (end !== 'waiting-children') return false;
    const undone = parts.filter(({ doneAt }) => doneAt === null);
    const there = await Promise.all(
      undone.map(({ position }) => queue.getJob(partId(id, position))),
    );
    return there.some((task) => !task);
  }

  function reconcile(): Promise<void> {
    if (closed) return Promise.resolve();
    clearTimeout(timer);
    comparing ??= (redis.status === 'ready' ? compare() : Promise.resolve())
      .catch((error) => {
        if (!isConnectionLoss(error) && redis.status === 'ready') workshop.onError(error, '');
      })
      .finally(() => {
        comparing = null;
        if (!closed) timer = setTimeout(reconcile, reconcileMs).unref();
      });
    return comparing;
  }

  redis.on('ready', () => {
    away = false;
    void reconcile();
  });

  async function remove(id: string): Promise<void> {
    for (const { position } of await listParts(db, id)) {
      await queue.remove(partId(id, position));
    }
    await queue.remove(endId(id));
  }

  return {
    start: () => void reconcile(),
    wake(id) {
      if (redis.status !== 'ready') return;
      mend(id).catch((error) => {
        if (!isConnectionLoss(error)) workshop.onError(error, id);
      });
    },
    drop(id) {
      // Parts under way cannot be removed; their workers see the state in the database.
      if (redis.status === 'ready') remove(id).catch(() => undefined);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      // Without Redis a comparison under way would wait for it.
      if (redis.status !== 'ready') redis.disconnect();
      await comparing;
      await Promise.allSettled([queue.close(), flows.close()]);
      redis.disconnect();
    },
  };
}
