import { and, eq, sql } from 'drizzle-orm';
import { deleteBlobs, writeBlob } from '../../store/blob-store.js';
import { jobs } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import type { Job } from '../job.js';
import { type Assembled, RESULT_FORMS } from '../job-code.js';
import { ACTIVE } from './active-jobs.js';

export interface Finish {
  /** Days until the result is deleted. */
  readonly days: number;
  /** What else belongs to the end, such as publishing a run; in the same transaction. */
  readonly within?: (tx: Db, job: Job, assembled: Assembled) => Promise<void>;
}

/**
 * Ends a job with its result, all or nothing. Only the first who comes ends it: false when the job
 * had ended, was cancelled, or is no longer held by `holder` (where one is given).
 */
export async function succeedJob(
  db: Db,
  job: Job,
  assembled: Assembled,
  { days, within }: Finish,
  holder?: string,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .update(jobs)
      .set({
        state: 'succeeded',
        summary: assembled.summary,
        progress: sql`jsonb_build_object('stage', 'done', 'done', coalesce(${jobs.progress}->'total', '1'), 'total', coalesce(${jobs.progress}->'total', '1'), 'fraction', 1)`,
        ...ending(days),
      })
      .where(and(eq(jobs.id, job.id), ACTIVE, holder ? eq(jobs.holder, holder) : undefined))
      .returning({ id: jobs.id });
    if (ended.length === 0) return false;
    for (const { form, bytes } of assembled.forms) {
      await writeBlob(tx, `job/${job.id}/result/${form}`, bytes, RESULT_FORMS[form]);
    }
    await deleteBlobs(tx, `job/${job.id}/part/`);
    await deleteBlobs(tx, `job/${job.id}/input`);
    await within?.(tx, job, assembled);
    return true;
  });
}

/** Ends a job with a problem that its owner may read; its parts stay until it expires. */
export async function failJob(
  db: Db,
  id: string,
  problem: { code: string; detail: string },
  days = 7,
): Promise<boolean> {
  const ended = await db
    .update(jobs)
    .set({ state: 'failed', problem, ...ending(days) })
    .where(and(eq(jobs.id, id), ACTIVE))
    .returning({ id: jobs.id });
  return ended.length > 0;
}

/** Ends a job at its owner's wish and deletes what it made; a job that has ended stays as it is. */
export async function cancelJob(db: Db, id: string, days = 7): Promise<boolean> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .update(jobs)
      .set({ state: 'cancelled', ...ending(days) })
      .where(and(eq(jobs.id, id), ACTIVE))
      .returning({ id: jobs.id });
    if (ended.length === 0) return false;
    await deleteBlobs(tx, `job/${id}/`);
    return true;
  });
}

function ending(days: number) {
  return {
    holder: null,
    heldUntil: null,
    finishedAt: sql`now()`,
    expiresAt: sql`now() + ${`${days} days`}::interval`,
    revision: sql`${jobs.revision} + 1`,
  };
}
