import { and, count, desc, eq, sql } from 'drizzle-orm';
import { jobs } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import type { Job, JobState } from '../job.js';
import { ACTIVE } from './active-jobs.js';

/** A job by its id, whoever owns it. */
export async function readJob(db: Db, id: string): Promise<Job | undefined> {
  const [job] = await db.select().from(jobs).where(eq(jobs.id, id));
  return job;
}

export interface JobPage {
  readonly owner: string;
  readonly state?: JobState | undefined;
  /** The last job of the page before. */
  readonly after?: { createdAt: Date; id: string } | undefined;
  readonly limit: number;
}

/** As exact as a JavaScript date, which a cursor is made from. */
const CREATED = sql`date_trunc('milliseconds', ${jobs.createdAt})`;

/** Jobs of a key, the newest first. */
export async function listJobs(db: Db, { owner, state, after, limit }: JobPage): Promise<Job[]> {
  return db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.owner, owner),
        state && eq(jobs.state, state),
        after &&
          sql`(${CREATED}, ${jobs.id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(CREATED), desc(jobs.id))
    .limit(limit);
}

/** How many jobs wait and how many run. */
export async function countJobs(db: Db): Promise<{ queued: number; running: number }> {
  const rows = await db
    .select({ state: jobs.state, n: count() })
    .from(jobs)
    .where(ACTIVE)
    .groupBy(jobs.state);
  const of = (state: JobState) => rows.find((row) => row.state === state)?.n ?? 0;
  return { queued: of('queued'), running: of('running') };
}
