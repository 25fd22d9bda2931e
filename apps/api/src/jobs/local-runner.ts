import { randomUUID } from 'node:crypto';
import type { Job } from './job.js';
import { isConnectionLoss, persist } from './persist.js';
import { createProgressWriter } from './progress-writer.js';
import { claimJob, handBackJob, MOST_ATTEMPTS, renewJob, retryJob } from './rows/claim-job.js';
import { failJob } from './rows/finish-job.js';
import { listParts } from './rows/part-rows.js';
import {
  lastingProblem,
  lastProblem,
  type Workshop,
  workOnEnd,
  workOnPart,
} from './work-on-job.js';

export interface LocalRunnerOptions {
  /** Jobs at a time. */
  concurrency: number;
  /** How long a job is held without a sign of life. Default 20 s, with a sign every quarter of it. */
  leaseMs?: number;
  /** How often work of other processes is looked for. Default 2 s. */
  pollMs?: number;
  /** Pause before a job that failed is tried again. Default 5 s. */
  retryMs?: number;
}

/** Works on jobs of the database in this process, beside other processes that do the same. */
export interface JobRunner {
  start(): void;
  /** There may be new work. */
  wake(job: string): void;
  /** A job was cancelled: its threads end at once. */
  drop(job: string): void;
  /** Gives work under way back to others, and ends. */
  close(): Promise<void>;
}

/** A job that was cancelled at another process is dropped after this many milliseconds. */
const MOST_BEAT = 2_000;

class HandBack extends Error {}

export function createLocalRunner(workshop: Workshop, options: LocalRunnerOptions): JobRunner {
  const { concurrency, leaseMs = 20_000, pollMs = 2_000, retryMs = 5_000 } = options;
  const { db, onError } = workshop;
  const holder = randomUUID();
  const held = new Map<string, AbortController>();
  const working = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let again = false;
  let closed = false;

  async function look(): Promise<void> {
    while (!closed && working.size < concurrency) {
      again = false;
      const job = await claimJob(db, holder, leaseMs, workshop.finish.days);
      if (!job) {
        if (again) continue;
        return;
      }
      const work = hold(job).finally(() => {
        working.delete(work);
        held.delete(job.id);
        seek();
      });
      working.add(work);
    }
  }

  function seek(): void {
    if (closed) return;
    again = true;
    clearTimeout(timer);
    timer = setTimeout(seek, pollMs).unref();
    looking ??= look()
      .catch((error) => {
        // While the database is away the timer looks again.
        if (!isConnectionLoss(error)) onError(error, '');
      })
      .finally(() => {
        looking = null;
      });
  }

  /** Works on a claimed job to its end, or until it is another's. Never rejects. */
  async function hold(job: Job): Promise<void> {
    const stop = new AbortController();
    held.set(job.id, stop);
    const progress = createProgressWriter(db, job, workshop.plans[job.kind], (error) => {
      if (!isConnectionLoss(error)) onError(error, job.id);
    });
    const beat = setInterval(
      () => {
        renewJob(db, job.id, holder, leaseMs).then(
          (kept) => kept || stop.abort(new Error('The job has another holder, or has ended.')),
          () => undefined,
        );
      },
      Math.min(leaseMs / 4, MOST_BEAT),
    );
    try {
      if (closed) throw new HandBack();
      const { signal } = stop;
      const parts = await persist(() => listParts(db, job.id), signal);
      const open = parts.filter(({ doneAt }) => !doneAt);
      const lanes = Math.max(1, Math.min(workshop.threads.size, open.length));
      const workers = Math.max(1, Math.floor(workshop.threads.size / lanes));
      await inLanes(open, lanes, signal, (part, own) =>
        workOnPart(workshop, job, part, { progress, signal: own, workers }),
      );
      await progress.close();
      await workOnEnd(workshop, job, { signal, holder });
    } catch (error) {
      await progress.close();
      await settle(job, stop.signal.aborted ? stop.signal.reason : error);
    } finally {
      clearInterval(beat);
    }
  }

  async function settle(job: Job, error: unknown): Promise<void> {
    try {
      if (error instanceof HandBack) return await handBackJob(db, job.id, holder);
      const kept = await persist(() => renewJob(db, job.id, holder, leaseMs));
      if (!kept) return;
      onError(error, job.id);
      const problem =
        lastingProblem(error) ?? (job.attempts >= MOST_ATTEMPTS ? lastProblem(error) : null);
      if (problem) await persist(() => failJob(db, job.id, problem, workshop.finish.days));
      else await persist(() => retryJob(db, job.id, holder, retryMs * 2 ** (job.attempts - 1)));
    } catch (cause) {
      // The hold runs out by itself, and another takes the job over.
      onError(cause, job.id);
    }
  }

  return {
    start: seek,
    wake: seek,
    drop: (job) => held.get(job)?.abort(new Error('The job was cancelled.')),
    async close() {
      closed = true;
      clearTimeout(timer);
      await looking;
      for (const stop of held.values()) stop.abort(new HandBack());
      await Promise.all(working);
    },
  };
}

/** Runs over the parts, so many at a time; the first failure ends the others. */
async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  signal: AbortSignal,
  work: (item: T, signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const rest = [...items];
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const lane = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
      either.throwIfAborted();
      try {
        await work(item, either);
      } catch (error) {
        failed.abort(error);
      }
    }
  };
  await Promise.allSettled(Array.from({ length: lanes }, lane));
  either.throwIfAborted();
}
