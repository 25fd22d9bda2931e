import { setTimeout as pause } from 'node:timers/promises';
import { type Job as Task, UnrecoverableError, WaitingError, Worker } from 'bullmq';
import { and, eq, sql } from 'drizzle-orm';
import { jobs } from '../../store/schema.js';
import { isFinal, type Job } from '../job.js';
import { createJobWatcher } from '../job-watcher.js';
import { isConnectionLoss, persist } from '../persist.js';
import { createProgressWriter } from '../progress-writer.js';
import { failJob } from '../rows/finish-job.js';
import { listParts } from '../rows/part-rows.js';
import { readJob } from '../rows/read-jobs.js';
import {
  lastingProblem,
  lastProblem,
  PartsMissing,
  type Workshop,
  workOnEnd,
  workOnPart,
} from '../work-on-job.js';
import { ATTEMPTS, QUEUE, type QueueTask } from './flow-of.js';
import { queueConnection } from './queue-connection.js';

export interface QueueWorkerOptions {
  redisUrl: string;
  /** Before all keys in Redis; the same as of the API. Default `crimecast`. */
  prefix?: string;
  /** Tasks at a time. */
  concurrency: number;
  /** After so long without a sign of life a task is another's. Default 15 s. */
  lockMs?: number;
  /** How often tasks of dead workers are looked for. Default 10 s. */
  stalledMs?: number;
}

export interface QueueWorker {
  /** Whether it takes tasks: it runs, and Redis answers. */
  answers(): Promise<boolean>;
  /**
   * Takes nothing new, waits so long for tasks under way, then hands the rest back to other workers.
   * @param graceMs default 10 s
   */
  close(graceMs?: number): Promise<void>;
}

/** A worker may end so often in the middle of a task before the task is failed. */
const MOST_STALLS = 3;

/** Milliseconds that Redis has to hear that a worker ends. */
const LAST_WORD = 2_000;

class HandBack extends Error {}

/** Works on tasks of the queue, beside workers on any number of machines. */
export function createQueueWorker(workshop: Workshop, options: QueueWorkerOptions): QueueWorker {
  const { redisUrl, prefix = 'crimecast', concurrency, lockMs = 15_000 } = options;
  const { db, onError } = workshop;
  const watcher = createJobWatcher(db, 1_000);
  const underWay = new Set<AbortController>();
  let away = false;
  const told = (error: Error) => {
    if (!away) onError(error, '');
    away = true;
  };
  const redis = queueConnection(redisUrl, told);
  redis.on('ready', () => {
    away = false;
  });
  const worker = new Worker<QueueTask>(QUEUE, work, {
    connection: redis,
    prefix,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: options.stalledMs ?? 10_000,
    maxStalledCount: MOST_STALLS,
  });
  worker.on('error', told);

  async function work(task: Task<QueueTask>, token?: string): Promise<void> {
    const stop = new AbortController();
    underWay.add(stop);
    try {
      const job = await persist(() => begin(task.data.job), stop.signal);
      if (job) await guarded(task, job, stop);
    } catch (error) {
      if (!(stop.signal.reason instanceof HandBack)) throw error;
      await task.moveToWait(token);
      throw new WaitingError();
    } finally {
      underWay.delete(stop);
    }
  }

  /** The job, marked as running; undefined when it has ended. */
  async function begin(id: string): Promise<Job | undefined> {
    await db
      .update(jobs)
      .set({
        state: 'running',
        startedAt: sql`coalesce(${jobs.startedAt}, now())`,
        attempts: sql`${jobs.attempts} + 1`,
        revision: sql`${jobs.revision} + 1`,
      })
      .where(and(eq(jobs.id, id), eq(jobs.state, 'queued')));
    const job = await readJob(db, id);
    return job && !isFinal(job.state) ? job : undefined;
  }

  async function guarded(task: Task<QueueTask>, job: Job, stop: AbortController): Promise<void> {
    const { signal } = stop;
    const unwatch = watcher.watch(job.id, (now) => {
      if (!now || isFinal(now.state)) stop.abort(new Ended());
    });
    const progress = createProgressWriter(db, job, workshop.plans[job.kind], (error) => {
      if (!isConnectionLoss(error)) onError(error, job.id);
    });
    try {
      const { position } = task.data;
      if (position === null) {
        await workOnEnd(workshop, job, { signal });
        return;
      }
      const parts = await persist(() => listParts(db, job.id), signal);
      const part = parts.find((row) => row.position === position);
      if (part && !part.doneAt) await workOnPart(workshop, job, part, { progress, signal });
    } catch (error) {
      // Another worker ended it, or its owner did: nothing is left to do.
      if (signal.reason instanceof Ended) return;
      if (!signal.aborted) await failed(task, job, error);
      throw error;
    } finally {
      unwatch();
      await progress.close();
    }
  }

  /** Tells the database of a failure that is not tried again; then the queue need not either. */
  async function failed(task: Task<QueueTask>, job: Job, error: unknown): Promise<void> {
    onError(error, job.id);
    // Its parts are not in the queue any more: the flow is added again from the database.
    if (error instanceof PartsMissing) throw new UnrecoverableError('parts are missing');
    const last = task.attemptsMade + 1 >= (task.opts.attempts ?? ATTEMPTS);
    const problem = lastingProblem(error) ?? (last ? lastProblem(error) : null);
    if (!problem) return;
    await persist(() => failJob(db, job.id, problem, workshop.finish.days));
    throw new UnrecoverableError(problem.code);
  }

  return {
    async answers() {
      if (!worker.isRunning() || redis.status !== 'ready') return false;
      return (await redis.ping()) === 'PONG';
    },
    async close(graceMs = 10_000) {
      const closing = worker.close();
      const late = setTimeout(() => {
        for (const stop of underWay) stop.abort(new HandBack());
      }, graceMs);
      while (underWay.size > 0) await pause(50);
      // A connection that was lost at the wrong moment would be waited for without end.
      const heard = new AbortController();
      const silence = pause(LAST_WORD, undefined, { signal: heard.signal }).catch(() => undefined);
      await Promise.race([closing, silence]);
      heard.abort();
      clearTimeout(late);
      worker.backend.disconnectBlocking(false).catch(() => undefined);
      watcher.close();
      redis.disconnect();
    },
  };
}

class Ended extends Error {}
