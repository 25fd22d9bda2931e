import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { doneParts } from '../../src/jobs/rows/part-rows.js';
import { readBlob } from '../../src/store/blob-store.js';
import { blobChunks, blobs } from '../../src/store/schema.js';
import { describeStores } from './support/databases.js';
import { created, fixtureOrder, jobStore } from './support/fixture-jobs.js';

await describeStores('work on a job on %s', (kind) => {
  it('does every part once, joins them in their order and keeps only the result', async () => {
    const { store, service } = await jobStore(kind);
    const { order, lines } = fixtureOrder({ a: { ms: 30 }, b: {}, c: {} });
    const job = await created(service, order);
    const ended = await service.watch(job.id);
    expect(ended).toMatchObject({
      state: 'succeeded',
      attempts: 1,
      summary: { text: 'a=A;b=B;c=C' },
      progress: { fraction: 1 },
    });
    const result = await readBlob(store.db, `job/${job.id}/result/json`);
    expect(JSON.parse(Buffer.from(result!).toString())).toEqual({ text: 'a=A;b=B;c=C' });
    expect(await store.db.select({ name: blobs.name }).from(blobs)).toEqual([
      { name: `job/${job.id}/result/json` },
    ]);
    expect(lines().sort()).toEqual(
      ['assemble', 'begin a', 'begin b', 'begin c', 'end a', 'end b', 'end c'].sort(),
    );
  });

  it('tells progress that never goes back', async () => {
    const { service } = await jobStore(kind);
    const { order } = fixtureOrder({ a: { ms: 700 }, b: { ms: 700 }, c: { ms: 700 } });
    const job = await created(service, order);
    const seen: number[] = [];
    await service.watch(job.id, ({ fraction }) => seen.push(fraction));
    expect(seen.length).toBeGreaterThan(1);
    expect([...seen].sort((x, y) => x - y)).toEqual(seen);
    expect(seen.at(-1)).toBe(1);
  });

  it('fails a job at once on a mistake in its order, with the reason', async () => {
    const { service } = await jobStore(kind);
    const throws = { code: 'MODEL_UNKNOWN', message: 'There is no model "x".' };
    const { order, lines } = fixtureOrder({ a: { throws }, b: { ms: 5_000 } });
    const ended = await service.watch((await created(service, order)).id);
    expect(ended).toMatchObject({
      state: 'failed',
      attempts: 1,
      problem: { code: 'MODEL_UNKNOWN', detail: 'There is no model "x".' },
    });
    expect(lines()).not.toContain('end b');
  });

  it('tries three times when a thread dies, keeps what was done, and hides the reason', async () => {
    const errors: unknown[] = [];
    const { service } = await jobStore(kind, { onError: (error: unknown) => errors.push(error) });
    const { order, lines } = fixtureOrder({ a: {}, b: { crashes: true, ms: 200 } });
    const ended = await service.watch((await created(service, order)).id);
    expect(ended).toMatchObject({ state: 'failed', attempts: 3, problem: { code: 'JOB_FAILED' } });
    expect(lines().filter((line) => line === 'begin b')).toHaveLength(3);
    expect(lines().filter((line) => line === 'begin a')).toHaveLength(1);
    expect(errors.length).toBe(3);
  });

  it('ends the threads of a cancelled job at once and leaves nothing of it', async () => {
    const { store, service } = await jobStore(kind);
    const { order, lines } = fixtureOrder({ a: {}, b: { ms: 60_000 } });
    const job = await created(service, order);
    await vi.waitFor(() => expect(lines()).toContain('end a'), { timeout: 5_000 });
    expect(await service.cancel(job)).toMatchObject({ state: 'cancelled' });
    expect(await service.cancel(job)).toMatchObject({ state: 'cancelled' });
    await vi.waitFor(async () => {
      const next = fixtureOrder({ z: {} });
      expect((await service.watch((await created(service, next.order)).id))?.state).toBe(
        'succeeded',
      );
    });
    expect(lines()).not.toContain('end b');
    const left = await store.db.select({ name: blobs.name }).from(blobs);
    expect(left.filter(({ name }) => name.includes(job.id))).toEqual([]);
  });

  it('does a part again whose bytes are damaged in the database', async () => {
    const { store, service } = await jobStore(kind);
    const { order, lines, folder } = fixtureOrder({ a: {}, b: { waitFor: '' } });
    order.parts.b!.waitFor = join(folder, 'go');
    const job = await created(service, order);
    await vi.waitFor(() => expect(lines()).toContain('end a'), { timeout: 5_000 });
    await vi.waitFor(async () => expect(await doneParts(store.db, job.id)).toContain('a'));
    await store.db
      .update(blobChunks)
      .set({ bytes: new Uint8Array([7]) })
      .where(eq(blobChunks.blob, `job/${job.id}/part/0`));
    writeFileSync(join(folder, 'go'), '');
    const ended = await service.watch(job.id);
    expect(ended).toMatchObject({ state: 'succeeded', summary: { text: 'a=A;b=B' } });
    expect(lines().filter((line) => line === 'begin a')).toHaveLength(2);
    expect(lines().filter((line) => line === 'begin b')).toHaveLength(1);
  });
});
