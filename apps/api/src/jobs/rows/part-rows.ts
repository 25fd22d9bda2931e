import { CrimecastError } from '@crimecast/data';
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { deleteBlobs, readBlob, writeBlob } from '../../store/blob-store.js';
import { jobParts, jobs } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import { ACTIVE } from './active-jobs.js';

export interface PartRow {
  readonly part: string;
  readonly position: number;
  readonly doneAt: Date | null;
}

/** The parts of a job in their order. */
export async function listParts(db: Db, job: string): Promise<PartRow[]> {
  return db
    .select({ part: jobParts.part, position: jobParts.position, doneAt: jobParts.doneAt })
    .from(jobParts)
    .where(eq(jobParts.job, job))
    .orderBy(asc(jobParts.position));
}

/** Names of the parts that are done. */
export async function doneParts(db: Db, job: string): Promise<Set<string>> {
  const rows = await db
    .select({ part: jobParts.part })
    .from(jobParts)
    .where(and(eq(jobParts.job, job), isNotNull(jobParts.doneAt)));
  return new Set(rows.map(({ part }) => part));
}

/**
 * Keeps a finished part; one that is kept already stays. False when the job has ended meanwhile and
 * nothing was written.
 */
export async function savePart(
  db: Db,
  job: string,
  { part, position }: { part: string; position: number },
  bytes: Uint8Array,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [open] = await tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(eq(jobs.id, job), ACTIVE))
      .for('share');
    if (!open) return false;
    await writeBlob(tx, partBlob(job, position), bytes);
    await tx
      .update(jobParts)
      .set({ doneAt: sql`now()` })
      .where(and(eq(jobParts.job, job), eq(jobParts.part, part), isNull(jobParts.doneAt)));
    return true;
  });
}

/**
 * The bytes of all parts, by name in their order. Null when one is missing or damaged: it counts as
 * not done from now on.
 */
export async function readParts(db: Db, job: string): Promise<Map<string, Uint8Array> | null> {
  const parts = new Map<string, Uint8Array>();
  let whole = true;
  for (const { part, position, doneAt } of await listParts(db, job)) {
    const bytes = doneAt && (await soundBytes(db, partBlob(job, position)));
    if (bytes) parts.set(part, bytes);
    else {
      whole = false;
      await forgetPart(db, job, position);
    }
  }
  return whole ? parts : null;
}

async function soundBytes(db: Db, name: string): Promise<Uint8Array | null> {
  try {
    return await readBlob(db, name);
  } catch (error) {
    if (error instanceof CrimecastError && error.code === 'API_BLOB_CORRUPT') return null;
    throw error;
  }
}

async function forgetPart(db: Db, job: string, position: number): Promise<void> {
  await db.transaction(async (tx) => {
    await deleteBlobs(tx, partBlob(job, position));
    await tx
      .update(jobParts)
      .set({ doneAt: null })
      .where(and(eq(jobParts.job, job), eq(jobParts.position, position)));
  });
}

function partBlob(job: string, position: number): string {
  return `job/${job}/part/${position}`;
}
