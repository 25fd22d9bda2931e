import { createHash } from 'node:crypto';
import { and, eq, like } from 'drizzle-orm';
import { apiError } from '../errors.js';
import { blobChunks, blobs } from './schema.js';
import type { Db } from './store.js';

/** Small enough that a row never needs more than a few megabytes of memory on either side. */
const CHUNK = 1024 * 1024;

export interface BlobHead {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
}

/**
 * Writes bytes under a name, all or nothing. The name of a blob that exists keeps what it has: whoever
 * makes the same thing twice stores it once.
 */
export async function writeBlob(
  db: Db,
  name: string,
  bytes: Uint8Array,
  mediaType = 'application/octet-stream',
): Promise<BlobHead> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const head = { name, size: bytes.length, sha256, mediaType };
  await db.transaction(async (tx) => {
    const added = await tx.insert(blobs).values(head).onConflictDoNothing().returning();
    if (added.length === 0) return;
    for (let at = 0, position = 0; at < bytes.length; at += CHUNK, position++) {
      const part = bytes.subarray(at, at + CHUNK);
      await tx.insert(blobChunks).values({ blob: name, position, bytes: part });
    }
  });
  return head;
}

/** What is known of a blob without its bytes; null when there is none. */
export async function blobHead(db: Db, name: string): Promise<BlobHead | null> {
  const [head] = await db.select().from(blobs).where(eq(blobs.name, name));
  return head ?? null;
}

/**
 * The bytes under a name, checked against size and SHA-256; null when there is none.
 * @throws CrimecastError `API_BLOB_CORRUPT`
 */
export async function readBlob(db: Db, name: string): Promise<Uint8Array | null> {
  const head = await blobHead(db, name);
  if (!head) return null;
  const bytes = new Uint8Array(head.size);
  const hash = createHash('sha256');
  let at = 0;
  for (let position = 0; at < head.size; position++) {
    const [chunk] = await db
      .select({ bytes: blobChunks.bytes })
      .from(blobChunks)
      .where(and(eq(blobChunks.blob, name), eq(blobChunks.position, position)));
    if (!chunk || at + chunk.bytes.length > head.size) throw corrupt(name, 'its size');
    bytes.set(chunk.bytes, at);
    hash.update(chunk.bytes);
    at += chunk.bytes.length;
  }
  if (hash.digest('hex') !== head.sha256) throw corrupt(name, 'its checksum');
  return bytes;
}

/** Deletes a blob, or every blob below a folder that ends in `/`. */
export async function deleteBlobs(db: Db, name: string): Promise<void> {
  const escaped = name.replace(/[\\%_]/g, '\\$&');
  const which = name.endsWith('/') ? like(blobs.name, `${escaped}%`) : eq(blobs.name, name);
  await db.delete(blobs).where(which);
}

function corrupt(name: string, what: string) {
  return apiError(
    'API_BLOB_CORRUPT',
    `What the database holds as "${name}" is damaged: ${what} does not match.`,
  );
}
