import { CrimecastError } from '@crimecast/data';
import { readBlob } from '../store/blob-store.js';
import type { Db } from '../store/store.js';
import type { Job, JobKind } from './job.js';
import type { JobPlan } from './job-code.js';
import type { JobThreads } from './job-threads.js';
import { persist } from './persist.js';
import type { ProgressWriter } from './progress-writer.js';
import { type Finish, succeedJob } from './rows/finish-job.js';
import { type PartRow, readParts, savePart } from './rows/part-rows.js';

/** What working on jobs needs, on any machine. */
export interface Workshop {
  readonly db: Db;
  readonly threads: JobThreads;
  readonly plans: Readonly<Record<JobKind, JobPlan>>;
  readonly finish: Finish;
  /** Told of failures that are tried again or hidden from the owner. */
  onError(error: unknown, job: string): void;
}

/** Does one part and keeps it. False when the job had ended meanwhile. */
export async function workOnPart(
  { db, threads }: Workshop,
  job: Job,
  part: PartRow,
  {
    progress,
    signal,
    workers = 1,
  }: { progress: ProgressWriter; signal: AbortSignal; workers?: number },
): Promise<boolean> {
  const { kind, order } = job;
  const input = await persist(() => readBlob(db, `job/${job.id}/input`), signal);
  progress.report(part.part, 0, part.part);
  const bytes = await threads.runPart(
    { kind, order, input, part: part.part },
    {
      signal,
      workers,
      onProgress: ({ done, total, stage }) =>
        progress.report(part.part, total > 0 ? done / total : 0, `${part.part} ${stage}`.trim()),
    },
  );
  const kept = await persist(() => savePart(db, job.id, part, bytes), signal);
  progress.report(part.part, 1, part.part);
  return kept;
}

/**
 * Joins the parts of a job and ends it, once however often it is called. False when it had ended
 * or is held by another.
 */
export async function workOnEnd(
  { db, threads, finish }: Workshop,
  job: Job,
  { signal, holder }: { signal: AbortSignal; holder?: string },
): Promise<boolean> {
  const { kind, order } = job;
  const input = await persist(() => readBlob(db, `job/${job.id}/input`), signal);
  const parts = await persist(() => readParts(db, job.id), signal);
  if (!parts) throw new PartsMissing();
  const assembled = await threads.assemble({ kind, order, input, parts }, { signal });
  return persist(() => succeedJob(db, job, assembled, finish, holder), signal);
}

/** A part that was done is not there any more, or damaged: it is to be done again. */
export class PartsMissing extends Error {}

/**
 * The problem that the owner of a failed job reads; null when the failure is not the job's own, so
 * that trying again may help.
 */
export function lastingProblem(error: unknown): { code: string; detail: string } | null {
  if (!(error instanceof CrimecastError) || error.code.startsWith('API_')) return null;
  return { code: error.code, detail: error.message };
}

/** What the owner reads when trying again did not help. */
export function lastProblem(error: unknown): { code: string; detail: string } {
  return isStorageFull(error) ? STORAGE_FULL : FAILED;
}

export const FAILED = {
  code: 'JOB_FAILED',
  detail: 'The job failed on an error of the server, more than once; the reason is in its log.',
};
const STORAGE_FULL = {
  code: 'STORAGE_FULL',
  detail:
    'The storage of the server is full: the result could not be kept, what was served before still is. Order the job again when there is room.',
};

/** Class 53 of PostgreSQL is about resources; 53100 is the disk. */
function isStorageFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && (cause.code === '53100' || cause.code === 'ENOSPC')) return true;
    if (/No space left on device/.test(cause.message)) return true;
  }
  return false;
}
