import { createHash, randomUUID } from 'node:crypto';
import { and, count, eq, gt, min, sql } from 'drizzle-orm';
import { writeBlob } from '../../store/blob-store.js';
import { apiKeys, jobParts, jobs } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import type { Job, JobKind } from '../job.js';
import { ACTIVE } from './active-jobs.js';

export interface NewJob {
  readonly kind: JobKind;
  /** Id of the key that asks. */
  readonly owner: string;
  readonly order: Record<string, unknown>;
  readonly parts: readonly string[];
  /** What an uploaded panel became. */
  readonly input?: Uint8Array;
  readonly idempotencyKey?: string | undefined;
  /** Of everything that was asked, see `hashRequest`. */
  readonly requestHash: string;
}

export interface JobLimits {
  /** Jobs of one key that wait or run. */
  readonly perKey: number;
  /** Jobs that one key may order in 24 hours. */
  readonly perDay: number;
  /** Jobs that wait, of all keys. */
  readonly queue: number;
}

export type Created =
  | { readonly outcome: 'created' | 'repeated'; readonly job: Job }
  | { readonly outcome: 'mismatch'; readonly job: Job }
  | { readonly outcome: 'active-quota'; readonly active: number }
  | { readonly outcome: 'daily-quota'; readonly retrySeconds: number }
  | { readonly outcome: 'queue-full'; readonly waiting: number };

/**
 * Adds a job with its parts and input, or tells why not. Requests of one key come one after the
 * other here, so that a quota or an idempotency key cannot be passed by asking twice at once.
 */
export async function createJob(db: Db, asked: NewJob, limits: JobLimits): Promise<Created> {
  return db.transaction(async (tx) => {
    const { owner, idempotencyKey, requestHash } = asked;
    await tx.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.id, owner)).for('update');
    const known = await findRepeated(tx, owner, idempotencyKey);
    if (known) {
      return { outcome: known.requestHash === requestHash ? 'repeated' : 'mismatch', job: known };
    }
    const refused = await overLimit(tx, owner, limits);
    if (refused) return refused;
    const id = randomUUID();
    const job = await insertJob(tx, { ...asked, id });
    if (asked.input) await writeBlob(tx, `job/${id}/input`, asked.input);
    return { outcome: 'created', job: job! };
  });
}

/** The job that a key ordered under an idempotency key. */
export async function findRepeated(
  db: Db,
  owner: string,
  idempotencyKey: string | undefined,
): Promise<Job | undefined> {
  if (idempotencyKey === undefined) return undefined;
  const [job] = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.owner, owner), eq(jobs.idempotencyKey, idempotencyKey)));
  return job;
}

/** Adds a job and its parts; undefined when there is one of this id. */
export async function insertJob(
  tx: Db,
  asked: Omit<NewJob, 'owner' | 'input'> & { id: string; owner: string | null },
): Promise<Job | undefined> {
  const { id, kind, owner, order, parts, idempotencyKey = null, requestHash } = asked;
  const [job] = await tx
    .insert(jobs)
    .values({ id, kind, owner, order, idempotencyKey, requestHash })
    .onConflictDoNothing({ target: jobs.id })
    .returning();
  if (job) {
    await tx.insert(jobParts).values(parts.map((part, position) => ({ job: id, part, position })));
  }
  return job;
}

/** SHA-256 over what makes two requests the same. */
export function hashRequest(...what: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of what) hash.update(`${piece.length}:`).update(piece);
  return hash.digest('hex');
}

async function overLimit(tx: Db, owner: string, limits: JobLimits): Promise<Created | null> {
  const own = await one(tx, and(eq(jobs.owner, owner), ACTIVE));
  if (own.n >= limits.perKey) return { outcome: 'active-quota', active: own.n };
  const today = gt(jobs.createdAt, sql`now() - interval '24 hours'`);
  const ordered = await one(tx, and(eq(jobs.owner, owner), today));
  if (ordered.n >= limits.perDay) {
    const free = ordered.oldest!.getTime() + 86_400_000 - Date.now();
    return { outcome: 'daily-quota', retrySeconds: Math.max(1, Math.ceil(free / 1000)) };
  }
  const waiting = await one(tx, eq(jobs.state, 'queued'));
  return waiting.n >= limits.queue ? { outcome: 'queue-full', waiting: waiting.n } : null;
}

async function one(tx: Db, where: ReturnType<typeof and>) {
  const [row] = await tx
    .select({ n: count(), oldest: min(jobs.createdAt) })
    .from(jobs)
    .where(where);
  return row!;
}
