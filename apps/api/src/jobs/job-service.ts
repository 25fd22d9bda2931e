import { eq, sql } from 'drizzle-orm';
import { deleteBlobs } from '../store/blob-store.js';
import { jobParts, jobs } from '../store/schema.js';
import type { Store } from '../store/store.js';
import { isFinal, type Job, type JobKind, type JobProgress } from './job.js';
import type { JobPlan } from './job-code.js';
import { createJobThreads, type JobThreads } from './job-threads.js';
import { createJobWatcher, type JobWatcher } from './job-watcher.js';
import { createLocalRunner, type JobRunner } from './local-runner.js';
import { isConnectionLoss } from './persist.js';
import { freeAllJobs } from './rows/claim-job.js';
import {
  type Created,
  createJob,
  insertJob,
  type JobLimits,
  type NewJob,
} from './rows/create-job.js';
import { expireJobs } from './rows/expire-jobs.js';
import { cancelJob, type Finish } from './rows/finish-job.js';
import { countJobs, type JobPage, listJobs, readJob } from './rows/read-jobs.js';
import type { Workshop } from './work-on-job.js';

/** Between two looks for results that have expired. */
const EXPIRY_MS = 600_000;

export interface JobServiceOptions {
  readonly store: Store;
  readonly plans: Readonly<Record<JobKind, JobPlan>>;
  /** The program of job threads, as built. */
  readonly threadUrl: URL;
  /** Threads of this process. */
  readonly threads: number;
  /** Jobs that this process works on at a time; 0 leaves them to others. */
  readonly concurrency: number;
  readonly limits: JobLimits;
  readonly finish: Finish;
  /** Times in milliseconds, for tests; the defaults are those of the parts. */
  readonly leaseMs?: number;
  readonly pollMs?: number;
  readonly retryMs?: number;
  /** Hands jobs to a queue that workers on any machine read; without it they are done here. */
  readonly createQueue?: (workshop: Workshop) => JobRunner;
  onError(error: unknown, job: string): void;
}

/** A job of the server itself. */
export interface OwnJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly order: Record<string, unknown>;
  /** Do it again although it succeeded: what it made is gone. Default false. */
  readonly again?: boolean;
}

export interface JobService {
  /** Makes it possible to read uploads beside the work on jobs. */
  readonly threads: JobThreads;
  start(): Promise<void>;
  create(asked: Omit<NewJob, 'parts'>): Promise<Created>;
  /** A job of one owner, or of anyone when the owner is not given. */
  get(id: string, owner?: string): Promise<Job | undefined>;
  list(page: JobPage): Promise<Job[]>;
  /** Ends a job; one that has ended stays as it is. Its state after it. */
  cancel(job: Job): Promise<Job>;
  /** Adds a job of the server itself unless it is there; one that failed or was cancelled starts anew. */
  ensure(job: OwnJob): Promise<Job>;
  /** Follows a job to its end. Undefined when it is deleted meanwhile or the service closes. */
  watch(id: string, onProgress?: (progress: JobProgress) => void): Promise<Job | undefined>;
  readonly watcher: JobWatcher;
  depth(): Promise<{ queued: number; running: number }>;
  /** Gives work under way back and ends all threads. */
  close(): Promise<void>;
}

/** Jobs in the database, worked on by threads here or by workers of a queue. */
export function createJobService(options: JobServiceOptions): JobService {
  const { store, plans, limits, finish, onError } = options;
  const { db } = store;
  const threads = createJobThreads(options.threadUrl, options.threads);
  const watcher = createJobWatcher(db);
  const workshop: Workshop = { db, threads, plans, finish, onError };
  const runner =
    options.createQueue?.(workshop) ??
    createLocalRunner(workshop, {
      concurrency: options.concurrency,
      ...(options.leaseMs !== undefined && { leaseMs: options.leaseMs }),
      ...(options.pollMs !== undefined && { pollMs: options.pollMs }),
      ...(options.retryMs !== undefined && { retryMs: options.retryMs }),
    });
  const endings = new Set<() => void>();
  let sweeping: NodeJS.Timeout | undefined;

  const sweep = () => {
    expireJobs(db).catch((error) => isConnectionLoss(error) || onError(error, ''));
  };

  return {
    threads,
    watcher,
    async start() {
      if (store.kind === 'pglite') await freeAllJobs(db);
      sweeping = setInterval(sweep, EXPIRY_MS).unref();
      sweep();
      runner.start();
    },
    async create(asked) {
      const parts = plans[asked.kind].parts(asked.order);
      const created = await createJob(db, { ...asked, parts }, limits);
      if (created.outcome === 'created') runner.wake(created.job.id);
      return created;
    },
    async get(id, owner) {
      const job = await readJob(db, id);
      return owner === undefined || job?.owner === owner ? job : undefined;
    },
    list: (page) => listJobs(db, page),
    async cancel(job) {
      if (await cancelJob(db, job.id, finish.days)) {
        runner.drop(job.id);
        watcher.poke();
      }
      return (await readJob(db, job.id)) ?? job;
    },
    async ensure({ id, kind, order, again = false }) {
      const parts = plans[kind].parts(order);
      await db.transaction(async (tx) => {
        if (await insertJob(tx, { id, kind, owner: null, order, parts, requestHash: '' })) return;
        const [job] = await tx.select().from(jobs).where(eq(jobs.id, id)).for('update');
        if (!job || !isFinal(job.state) || (job.state === 'succeeded' && !again)) return;
        if (job.state === 'succeeded') {
          await deleteBlobs(tx, `job/${id}/`);
          await tx.update(jobParts).set({ doneAt: null }).where(eq(jobParts.job, id));
        }
        await tx.update(jobs).set(ANEW).where(eq(jobs.id, id));
      });
      runner.wake(id);
      return (await readJob(db, id))!;
    },
    watch: (id, onProgress) =>
      new Promise((resolve) => {
        const end = (job: Job | undefined) => {
          endings.delete(stop);
          unwatch();
          resolve(job);
        };
        const stop = () => end(undefined);
        endings.add(stop);
        const unwatch = watcher.watch(id, (job) => {
          if (job?.progress) onProgress?.(job.progress);
          if (!job || isFinal(job.state)) end(job ?? undefined);
        });
      }),
    depth: () => countJobs(db),
    async close() {
      clearInterval(sweeping);
      for (const stop of [...endings]) stop();
      watcher.close();
      await runner.close();
      await threads.close();
    },
  };
}

const ANEW = {
  state: 'queued',
  problem: null,
  summary: null,
  progress: null,
  attempts: 0,
  holder: null,
  heldUntil: null,
  finishedAt: null,
  expiresAt: null,
  revision: sql`${jobs.revision} + 1`,
} as const;
