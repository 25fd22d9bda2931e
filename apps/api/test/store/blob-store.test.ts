import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { blobHead, deleteBlobs, readBlob, writeBlob } from '../../src/store/blob-store.js';
import { blobChunks, blobs } from '../../src/store/schema.js';
import type { Db } from '../../src/store/store.js';
import { describeStores, openTestStore } from '../jobs/support/databases.js';

await describeStores('blobs in %s', (kind) => {
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  let db: Db;
  beforeAll(async () => {
    opened = await openTestStore(kind);
    db = opened.store.db;
  });
  afterEach(() => db.delete(blobs).execute());
  afterAll(() => opened.drop());

  it('come back as they were written, small, empty and over several chunks', async () => {
    for (const size of [0, 1, 1024 * 1024, 3 * 1024 * 1024 + 17]) {
      const bytes = randomBytes(size);
      const head = await writeBlob(db, `size/${size}`, bytes, 'image/none');
      expect(head.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(Buffer.compare((await readBlob(db, `size/${size}`))!, bytes)).toBe(0);
      expect(await blobHead(db, `size/${size}`)).toMatchObject({ size, mediaType: 'image/none' });
    }
  });

  it('are null where there is none', async () => {
    expect(await readBlob(db, 'nothing')).toBeNull();
  });

  it('keep what they have when the same name is written again', async () => {
    await writeBlob(db, 'a', Buffer.from('first'));
    await writeBlob(db, 'a', Buffer.from('second'));
    expect(Buffer.from((await readBlob(db, 'a'))!).toString()).toBe('first');
  });

  it('are refused when a bit has changed, and when a chunk is gone', async () => {
    const bytes = randomBytes(2_000_000);
    await writeBlob(db, 'a', bytes);
    await db
      .update(blobChunks)
      .set({ bytes: randomBytes(1024 * 1024) })
      .where(eq(blobChunks.position, 0));
    await expect(readBlob(db, 'a')).rejects.toThrow(/"a" is damaged: its checksum/);
    await db.delete(blobChunks).where(eq(blobChunks.position, 1));
    await expect(readBlob(db, 'a')).rejects.toThrow(/"a" is damaged: its size/);
  });

  it('leave nothing behind when the transaction around them fails', async () => {
    const failed = db.transaction(async (tx) => {
      await writeBlob(tx, 'a', randomBytes(1_500_000));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await db.select().from(blobs)).toEqual([]);
    expect(await db.select().from(blobChunks)).toEqual([]);
  });

  it('are deleted one by one or below a folder, taking % and _ as they are', async () => {
    for (const name of ['job/1/a', 'job/1/b', 'job/12', 'job/_/c']) {
      await writeBlob(db, name, Buffer.from(name));
    }
    await deleteBlobs(db, 'job/_/');
    await deleteBlobs(db, 'job/1/');
    const left = await db.select({ name: blobs.name }).from(blobs);
    expect(left).toEqual([{ name: 'job/12' }]);
    await deleteBlobs(db, 'job/12');
    expect(await db.select().from(blobChunks)).toEqual([]);
  });
});
