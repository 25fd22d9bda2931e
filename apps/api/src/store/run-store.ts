import { desc, eq } from 'drizzle-orm';
import { decodeRun } from '../run/run-container.js';
import type { RunOptions } from '../run/run-options.js';
import type { TrainedRun } from '../run/trained-run.js';
import { deleteBlobs, readBlob, writeBlob } from './blob-store.js';
import { blobs, publications, runs } from './schema.js';
import type { Db } from './store.js';

/** What is known of a stored run without reading it. */
export type RunRecord = typeof runs.$inferSelect;

export interface NewRun {
  /** What `encodeRun` gave. */
  readonly bytes: Uint8Array;
  readonly options: RunOptions;
  readonly codeVersion: string;
  /** How long its training took. */
  readonly seconds: number;
  /** Whether it is served from now on. */
  readonly publish: boolean;
  /** What else belongs to its first publication, in the same transaction. */
  readonly onPublish?: OnPublish;
}

/** Runs when a run is served for the first time, with what was served before it. */
export type OnPublish = (
  tx: Db,
  run: TrainedRun,
  before: () => Promise<TrainedRun | null>,
) => Promise<unknown>;

/**
 * Stores a complete run, and makes it the one that is served: both or nothing. A run that is stored
 * already keeps what it has, and is published again only when another one is served.
 * @throws CrimecastError `RUN_FILE_CORRUPT`
 */
export async function publishRun(db: Db, run: NewRun): Promise<void> {
  const trained = decodeRun(run.bytes);
  const { id, dataVersion, origin, times, models, series, levels } = trained;
  await db.transaction(async (tx) => {
    await writeBlob(tx, blobName(id), run.bytes, 'application/vnd.crimecast.run');
    await tx
      .insert(runs)
      .values({
        ...{ id, dataVersion, origin, times, levels },
        codeVersion: run.codeVersion,
        models: models.map((model) => model.id),
        crimes: [...new Set(series.map(({ crime }) => crime))],
        seed: run.options.seed,
        seconds: Math.round(run.seconds),
      })
      .onConflictDoNothing();
    if (run.publish) await publish(tx, trained, run.onPublish);
    await pruneRuns(tx);
  });
}

/**
 * Makes a stored run the one that is served: for the first time, with what belongs to that; again, when
 * another one was served meanwhile.
 * @throws CrimecastError `API_BLOB_CORRUPT`, `RUN_FILE_CORRUPT`
 */
export async function publishStored(db: Db, id: string, onPublish?: OnPublish): Promise<void> {
  await db.transaction(async (tx) => {
    const trained = await readRun(tx, id);
    if (trained) await publish(tx, trained, onPublish);
  });
}

async function publish(tx: Db, trained: TrainedRun, onPublish?: OnPublish): Promise<void> {
  const before = await servedRun(tx);
  if (before?.run === trained.id) return;
  const first = !(await wasServed(tx, trained.id));
  await tx.insert(publications).values({ run: trained.id });
  if (!first) return;
  // A damaged run is as good as none: what was served cannot be compared with.
  await onPublish?.(tx, trained, async () =>
    before ? readRun(tx, before.run).catch(() => null) : null,
  );
}

async function wasServed(db: Db, id: string): Promise<boolean> {
  const [one] = await db
    .select({ id: publications.id })
    .from(publications)
    .where(eq(publications.run, id))
    .limit(1);
  return one !== undefined;
}

/** What is to be served: the newest publication; null before the first. */
export async function servedRun(db: Db): Promise<{ id: number; run: string } | null> {
  const [newest] = await servedRuns(db, 1);
  return newest ?? null;
}

/** Runs that were made the served one, the newest first. */
export function servedRuns(db: Db, limit: number): Promise<{ id: number; run: string }[]> {
  return db
    .select({ id: publications.id, run: publications.run })
    .from(publications)
    .orderBy(desc(publications.id))
    .limit(limit);
}

/** Every stored run, the newest first. */
export function listRuns(db: Db): Promise<RunRecord[]> {
  return db.select().from(runs).orderBy(desc(runs.createdAt), runs.id);
}

export async function findRun(db: Db, id: string): Promise<RunRecord | null> {
  const [record] = await db.select().from(runs).where(eq(runs.id, id));
  return record ?? null;
}

/**
 * A stored run, checked.
 * @returns null when there is none
 * @throws CrimecastError `API_BLOB_CORRUPT`, `RUN_FILE_CORRUPT`
 */
export async function readRun(db: Db, id: string): Promise<TrainedRun | null> {
  const bytes = await readBlob(db, blobName(id));
  return bytes && decodeRun(bytes);
}

/**
 * Deletes the runs that were made longest ago; the one that is served stays.
 * @param keep the newest ones that stay. Default 10.
 */
export async function pruneRuns(db: Db, keep = 10): Promise<void> {
  const served = await servedRun(db);
  const old = (await listRuns(db)).slice(keep).filter(({ id }) => id !== served?.run);
  for (const { id } of old) {
    await db.delete(publications).where(eq(publications.run, id));
    await db.delete(runs).where(eq(runs.id, id));
    await deleteBlobs(db, blobName(id));
  }
}

/** Puts a damaged run aside, under the name `damaged/<id>`, so that it can be made again. */
export async function discardRun(db: Db, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(publications).where(eq(publications.run, id));
    await tx.delete(runs).where(eq(runs.id, id));
    await deleteBlobs(tx, `damaged/${id}`);
    await tx
      .update(blobs)
      .set({ name: `damaged/${id}` })
      .where(eq(blobs.name, blobName(id)));
  });
}

function blobName(id: string): string {
  return `run/${id}`;
}
