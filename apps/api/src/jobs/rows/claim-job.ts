import { and, asc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm';
import { jobs } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import type { Job } from '../job.js';
import { failJob } from './finish-job.js';

/** Times that a job may be begun before it is given up. */
export const MOST_ATTEMPTS = 3;

const ABANDONED = {
  code: 'JOB_ABANDONED',
  detail: `The job was begun ${MOST_ATTEMPTS} times and its worker ended each time; order it again, smaller if it is large.`,
};

/** Waits for a first worker, for its next try, or for one after a worker that died. */
const FREE = or(
  and(eq(jobs.state, 'queued'), or(isNull(jobs.heldUntil), lt(jobs.heldUntil, sql`now()`))),
  and(eq(jobs.state, 'running'), lt(jobs.heldUntil, sql`now()`)),
);

/**
 * Takes the oldest free job for a holder, so that no other holder has it for `leaseMs`; undefined
 * when there is none. Jobs begun too often are failed on the way.
 * @param days that the failed ones are kept
 */
export async function claimJob(
  db: Db,
  holder: string,
  leaseMs: number,
  days = 7,
): Promise<Job | undefined> {
  await abandonJobs(db, days);
  return db.transaction(async (tx) => {
    const [next] = await tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(FREE)
      .orderBy(asc(jobs.createdAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!next) return undefined;
    const [job] = await tx
      .update(jobs)
      .set({
        state: 'running',
        holder,
        heldUntil: later(leaseMs),
        attempts: sql`${jobs.attempts} + 1`,
        startedAt: sql`coalesce(${jobs.startedAt}, now())`,
        revision: sql`${jobs.revision} + 1`,
      })
      .where(eq(jobs.id, next.id))
      .returning();
    return job;
  });
}

/** Prolongs the hold. False when the job was cancelled or is another's by now: drop it. */
export async function renewJob(
  db: Db,
  id: string,
  holder: string,
  leaseMs: number,
): Promise<boolean> {
  const kept = await db
    .update(jobs)
    .set({ heldUntil: later(leaseMs) })
    .where(heldBy(id, holder))
    .returning({ id: jobs.id });
  return kept.length > 0;
}

/** Gives a job back for others to go on with at once; this does not count as an attempt. */
export async function handBackJob(db: Db, id: string, holder: string): Promise<void> {
  await db
    .update(jobs)
    .set({
      state: 'queued',
      holder: null,
      heldUntil: null,
      attempts: sql`${jobs.attempts} - 1`,
      revision: sql`${jobs.revision} + 1`,
    })
    .where(heldBy(id, holder));
}

/** Lets a job be tried again after a pause; the attempt counts. */
export async function retryJob(db: Db, id: string, holder: string, pauseMs: number) {
  await db
    .update(jobs)
    .set({
      state: 'queued',
      holder: null,
      heldUntil: later(pauseMs),
      revision: sql`${jobs.revision} + 1`,
    })
    .where(heldBy(id, holder));
}

/** For a database that one process has alone: whoever held jobs before is gone. */
export async function freeAllJobs(db: Db): Promise<void> {
  await db
    .update(jobs)
    .set({ heldUntil: sql`now() - interval '1 second'` })
    .where(eq(jobs.state, 'running'));
}

async function abandonJobs(db: Db, days: number): Promise<void> {
  const lost = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(FREE, gte(jobs.attempts, MOST_ATTEMPTS)));
  for (const { id } of lost) await failJob(db, id, ABANDONED, days);
}

function heldBy(id: string, holder: string) {
  return and(eq(jobs.id, id), eq(jobs.holder, holder), eq(jobs.state, 'running'));
}

function later(ms: number) {
  return sql`now() + ${`${ms} milliseconds`}::interval`;
}
