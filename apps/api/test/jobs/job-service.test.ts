import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { claimJob } from '../../src/jobs/rows/claim-job.js';
import { expireJobs } from '../../src/jobs/rows/expire-jobs.js';
import { succeedJob } from '../../src/jobs/rows/finish-job.js';
import { doneParts } from '../../src/jobs/rows/part-rows.js';
import { readBlob } from '../../src/store/blob-store.js';
import { blobChunks, blobs, jobs } from '../../src/store/schema.js';
import { KINDS, postgresAnswers, temporaryStore } from './support/databases.js';
import {
  addOwner,
  asked,
  created,
  fixtureOrder,
  fixtureService,
  LIMITS,
} from './support/fixture-jobs.js';

const postgres = await postgresAnswers();

describe.each(KINDS.filter((kind) => kind === 'pglite' || postgres))('jobs on %s', (kind) => {
  async function setUp(options = {}) {
    const store = await temporaryStore(kind);
    await addOwner(store);
    return { store, service: await fixtureService(store, options) };
  }

  it('does every part once, joins them in their order and keeps only the result', async () => {
    const { store, service } = await setUp();
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
    const { service } = await setUp();
    const { order } = fixtureOrder({ a: { ms: 700 }, b: { ms: 700 }, c: { ms: 700 } });
    const job = await created(service, order);
    const seen: number[] = [];
    await service.watch(job.id, ({ fraction }) => seen.push(fraction));
    expect(seen.length).toBeGreaterThan(1);
    expect([...seen].sort((x, y) => x - y)).toEqual(seen);
    expect(seen.at(-1)).toBe(1);
  });

  it('fails a job at once on a mistake in its order, with the reason', async () => {
    const { service } = await setUp();
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
    const { service } = await setUp({ onError: (error: unknown) => errors.push(error) });
    const { order, lines } = fixtureOrder({ a: {}, b: { crashes: true, ms: 200 } });
    const ended = await service.watch((await created(service, order)).id);
    expect(ended).toMatchObject({ state: 'failed', attempts: 3, problem: { code: 'JOB_FAILED' } });
    expect(lines().filter((line) => line === 'begin b')).toHaveLength(3);
    expect(lines().filter((line) => line === 'begin a')).toHaveLength(1);
    expect(errors.length).toBe(3);
  });

  it('ends the threads of a cancelled job at once and leaves nothing of it', async () => {
    const { store, service } = await setUp();
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

  it('gives one job for one idempotency key, also to requests at the same time', async () => {
    const { service } = await setUp();
    const { order } = fixtureOrder({ a: {} });
    const more = { idempotencyKey: 'k1' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => service.create(asked(order, more))),
    );
    expect(new Set(answers.map((answer) => 'job' in answer && answer.job.id)).size).toBe(1);
    expect(answers.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    const other = await service.create(asked(order, { ...more, requestHash: 'other' }));
    expect(other.outcome).toBe('mismatch');
  });

  it('refuses more jobs than a key may have, also to requests at the same time', async () => {
    const { service } = await setUp({ concurrency: 0, limits: { ...LIMITS, perKey: 3 } });
    const { order } = fixtureOrder({ a: {} });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => service.create(asked(order))),
    );
    const outcomes = answers.map(({ outcome }) => outcome).sort();
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === 'active-quota')).toHaveLength(5);
  });

  it('refuses more than a day allows, and more than the queue holds', async () => {
    const { store, service } = await setUp({
      concurrency: 0,
      limits: { perKey: 9, perDay: 2, queue: 3 },
    });
    await addOwner(store, 'another');
    const { order } = fixtureOrder({ a: {} });
    for (let i = 0; i < 2; i++) await created(service, order);
    expect(await service.create(asked(order))).toMatchObject({
      outcome: 'daily-quota',
      retrySeconds: expect.toSatisfy((seconds: number) => seconds > 86_000 && seconds <= 86_400),
    });
    await created(service, order, { owner: 'another' });
    expect(await service.create(asked(order, { owner: 'another' }))).toMatchObject({
      outcome: 'queue-full',
      waiting: 3,
    });
  });

  it('shows a key its own jobs only, newest first, page by page', async () => {
    const { store, service } = await setUp({ concurrency: 0 });
    await addOwner(store, 'another');
    const { order } = fixtureOrder({ a: {} });
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.unshift((await created(service, order)).id);
    const foreign = await created(service, order, { owner: 'another' });
    expect(await service.get(foreign.id, 'test-key')).toBeUndefined();
    expect((await service.get(foreign.id, 'another'))?.id).toBe(foreign.id);
    const first = await service.list({ owner: 'test-key', limit: 3 });
    const rest = await service.list({ owner: 'test-key', limit: 3, after: first.at(-1) });
    expect([...first, ...rest].map(({ id }) => id)).toEqual(ids);
  });

  it('goes on with a job that was handed back, without repeating what is done', async () => {
    const { store, service } = await setUp();
    const { order, lines, folder } = fixtureOrder({
      a: {},
      b: { waitFor: '' },
    });
    order.parts.b!.waitFor = join(folder, 'go');
    const job = await created(service, order);
    await vi.waitFor(() => expect(lines()).toContain('end a'), { timeout: 5_000 });
    await vi.waitFor(() => expect(lines()).toContain('begin b'), { timeout: 5_000 });
    await service.close();
    expect(await store.db.select().from(jobs).where(eq(jobs.id, job.id))).toMatchObject([
      { state: 'queued', attempts: 0, holder: null },
    ]);
    writeFileSync(join(folder, 'go'), '');
    const second = await fixtureService(store);
    expect(await second.watch(job.id)).toMatchObject({ state: 'succeeded', attempts: 1 });
    expect(lines().filter((line) => line === 'begin a')).toHaveLength(1);
    expect(lines().filter((line) => line === 'assemble')).toHaveLength(1);
  });

  it('shares a table of jobs between services; each job is done once', async () => {
    const { store, service } = await setUp({ limits: { ...LIMITS, perKey: 50 } });
    await fixtureService(store, { limits: LIMITS });
    const orders = Array.from({ length: 8 }, () => fixtureOrder({ a: { ms: 20 }, b: {} }));
    const ids = [];
    for (const { order } of orders) ids.push((await created(service, order)).id);
    for (const id of ids) expect((await service.watch(id))?.state).toBe('succeeded');
    for (const { lines } of orders) {
      expect(lines().filter((line) => line === 'begin a')).toHaveLength(1);
      expect(lines().filter((line) => line === 'assemble')).toHaveLength(1);
    }
  });

  it('takes over a job whose holder gives no sign of life; the late one can end nothing', async () => {
    const { store, service } = await setUp({ concurrency: 0 });
    const { order, lines } = fixtureOrder({ a: {} });
    const job = await created(service, order);
    await store.db
      .update(jobs)
      .set({ state: 'running', holder: 'dead', heldUntil: new Date(Date.now() + 400), attempts: 1 })
      .where(eq(jobs.id, job.id));
    const second = await fixtureService(store);
    expect(await second.watch(job.id)).toMatchObject({ state: 'succeeded', attempts: 2 });
    const late = { summary: { text: 'late' }, forms: [] };
    expect(await succeedJob(store.db, job, late, { days: 7 }, 'dead')).toBe(false);
    expect(await service.get(job.id)).toMatchObject({ summary: { text: 'a=A' } });
    expect(lines().filter((line) => line === 'assemble')).toHaveLength(1);
  });

  it('gives a job up whose workers died three times', async () => {
    const { store, service } = await setUp({ concurrency: 0 });
    const job = await created(service, fixtureOrder({ a: {} }).order);
    const heldUntil = new Date(Date.now() - 1_000);
    await store.db
      .update(jobs)
      .set({ state: 'running', holder: 'dead', heldUntil, attempts: 3 })
      .where(eq(jobs.id, job.id));
    expect(await claimJob(store.db, 'next', 1_000)).toBeUndefined();
    const ended = await service.get(job.id);
    expect(ended).toMatchObject({ state: 'failed', problem: { code: 'JOB_ABANDONED' } });
  });

  it('does a part again whose bytes are damaged in the database', async () => {
    const { store, service } = await setUp();
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

  it('deletes a result when it expires, and later the job', async () => {
    const { store, service } = await setUp();
    const job = await created(service, fixtureOrder({ a: {} }).order);
    await service.watch(job.id);
    const age = async (finished: number, expired: number) => {
      const at = (hours: number) => new Date(Date.now() - hours * 3_600_000);
      await store.db.update(jobs).set({ finishedAt: at(finished), expiresAt: at(expired) });
      await expireJobs(store.db);
    };
    await age(10, 1);
    expect(await readBlob(store.db, `job/${job.id}/result/json`)).toBeNull();
    expect(await service.get(job.id)).toMatchObject({ state: 'succeeded' });
    await age(20, 11);
    expect(await service.get(job.id)).toBeUndefined();
  });

  it('ensures a job of its own once, and anew only after a failure or on demand', async () => {
    const { service } = await setUp();
    const { order, lines } = fixtureOrder({ a: {} });
    const own = { id: 'train-1', kind: 'train' as const, order };
    await Promise.all([service.ensure(own), service.ensure(own), service.ensure(own)]);
    expect((await service.watch('train-1'))?.state).toBe('succeeded');
    await service.ensure(own);
    expect((await service.watch('train-1'))?.state).toBe('succeeded');
    expect(lines().filter((line) => line === 'begin a')).toHaveLength(1);
    await service.ensure({ ...own, again: true });
    expect((await service.watch('train-1'))?.state).toBe('succeeded');
    expect(lines().filter((line) => line === 'begin a')).toHaveLength(2);
  });

  it('counts what waits and what runs', async () => {
    const { service } = await setUp();
    const long = fixtureOrder({ a: { ms: 60_000 } });
    await created(service, long.order);
    await created(service, fixtureOrder({ a: {} }).order);
    await vi.waitFor(async () => expect(await service.depth()).toEqual({ queued: 1, running: 1 }));
  });
});

if (!postgres) {
  describe('jobs on postgres', () => {
    it('is left out: no PostgreSQL answers at DATABASE_TEST_URL', () => undefined);
  });
}
