import { and, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { deleteBlobs } from '../../store/blob-store.js';
import { blobs, jobs } from '../../store/schema.js';
import type { Db } from '../../store/store.js';

/**
 * Deletes the results of jobs that have expired, and jobs that expired as long ago again.
 * @returns how many jobs lost something
 */
export async function expireJobs(db: Db): Promise<number> {
  const expired = await db
    .selectDistinct({ id: jobs.id })
    .from(jobs)
    .innerJoin(blobs, sql`${blobs.name} like 'job/' || ${jobs.id} || '/%'`)
    .where(and(isNotNull(jobs.expiresAt), lt(jobs.expiresAt, sql`now()`)));
  for (const { id } of expired) await deleteBlobs(db, `job/${id}/`);
  const forgotten = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(
      and(
        isNotNull(jobs.finishedAt),
        lt(sql`${jobs.expiresAt} + (${jobs.expiresAt} - ${jobs.finishedAt})`, sql`now()`),
      ),
    );
  const ids = forgotten.map(({ id }) => id);
  if (ids.length > 0) await db.delete(jobs).where(inArray(jobs.id, ids));
  return expired.length + ids.length;
}
