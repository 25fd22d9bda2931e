import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createJobThreads } from '../../src/jobs/job-threads.js';
import { createQueueRunner } from '../../src/jobs/queue/queue-runner.js';
import { createQueueWorker } from '../../src/jobs/queue/queue-worker.js';
import { doneParts } from '../../src/jobs/rows/part-rows.js';
import { blobChunks } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { postgresAnswers, temporaryStore } from './support/databases.js';
import {
  addOwner,
  created,
  FIXTURE_PLANS,
  FIXTURE_THREAD,
  fixtureOrder,
  fixtureService,
} from './support/fixture-jobs.js';
import { ownRedis, REDIS, redisAnswers, temporaryPrefix } from './support/redis.js';

const servers = (await postgresAnswers()) && (await redisAnswers());

describe('jobs by a queue', () => {
  if (!servers) {
    it('is left out: no PostgreSQL and Redis answer at DATABASE_TEST_URL and REDIS_TEST_URL', () =>
      undefined);
    return;
  }

  async function setUp(redisUrl = REDIS) {
    const store = await temporaryStore('postgres');
    await addOwner(store);
    const prefix = temporaryPrefix(redisUrl);
    const queue = { redisUrl, prefix, reconcileMs: 300, backoffMs: 50 };
    const service = await fixtureService(store, {
      createQueue: (workshop) => createQueueRunner(workshop, queue),
    });
    return { store, service, queue };
  }

  function startWorker(store: Store, queue: { redisUrl: string; prefix: string }) {
    const errors: unknown[] = [];
    const threads = createJobThreads(FIXTURE_THREAD, 2);
    const worker = createQueueWorker(
      {
        db: store.db,
        threads,
        plans: FIXTURE_PLANS,
        finish: { days: 7 },
        onError: (error) => errors.push(error),
      },
      { ...queue, concurrency: 2, lockMs: 1_000, stalledMs: 500 },
    );
    let closed = false;
    const close = async (graceMs = 0) => {
      if (closed) return;
      closed = true;
      await worker.close(graceMs);
      await threads.close();
    };
    onTestFinished(() => close());
    return { close, errors };
  }

  const count = (lines: string[], wanted: string) => lines.filter((line) => line === wanted).length;

  it('does every part of every job once, with several workers', async () => {
    const { store, service, queue } = await setUp();
    startWorker(store, queue);
    startWorker(store, queue);
    const orders = Array.from({ length: 4 }, () => fixtureOrder({ a: { ms: 20 }, b: {}, c: {} }));
    const ids = [];
    for (const { order } of orders) ids.push((await created(service, order)).id);
    for (const id of ids) {
      expect(await service.watch(id)).toMatchObject({
        state: 'succeeded',
        summary: { text: 'a=A;b=B;c=C' },
      });
    }
    for (const { lines } of orders) {
      for (const line of ['begin a', 'begin b', 'begin c', 'assemble']) {
        expect(count(lines(), line)).toBe(1);
      }
    }
  });

  it('waits for a worker, and tells so', async () => {
    const { store, service, queue } = await setUp();
    const job = await created(service, fixtureOrder({ a: {} }).order);
    expect(await service.get(job.id)).toMatchObject({ state: 'queued' });
    startWorker(store, queue);
    expect((await service.watch(job.id))?.state).toBe('succeeded');
  });

  it('fails at once on a mistake in the order, and after three tries on a thread that dies', async () => {
    const { store, service, queue } = await setUp();
    startWorker(store, queue);
    const throws = { code: 'MODEL_UNKNOWN', message: 'There is no model "x".' };
    const wrong = fixtureOrder({ a: { throws } });
    const dying = fixtureOrder({ a: { crashes: true }, b: {} });
    const first = await created(service, wrong.order);
    const second = await created(service, dying.order);
    expect(await service.watch(first.id)).toMatchObject({
      state: 'failed',
      problem: { code: 'MODEL_UNKNOWN' },
    });
    expect(await service.watch(second.id)).toMatchObject({
      state: 'failed',
      problem: { code: 'JOB_FAILED' },
    });
    expect(count(wrong.lines(), 'begin a')).toBe(1);
    expect(count(dying.lines(), 'begin a')).toBe(3);
  });

  it('ends the threads of a cancelled job and works on', async () => {
    const { store, service, queue } = await setUp();
    startWorker(store, queue);
    const long = fixtureOrder({ a: { ms: 60_000 }, b: { ms: 60_000 } });
    const job = await created(service, long.order);
    await vi.waitFor(() => expect(count(long.lines(), 'begin a')).toBe(1), 5_000);
    await service.cancel(job);
    const next = await created(service, fixtureOrder({ z: {} }).order);
    expect((await service.watch(next.id))?.state).toBe('succeeded');
    expect(await service.get(job.id)).toMatchObject({ state: 'cancelled' });
  });

  it('hands parts back when a worker is stopped, which others finish', async () => {
    const { store, service, queue } = await setUp();
    const first = startWorker(store, queue);
    const { order, lines, folder } = fixtureOrder({ a: {}, b: { waitFor: '' } });
    order.parts.b!.waitFor = join(folder, 'go');
    const job = await created(service, order);
    await vi.waitFor(() => expect(lines()).toContain('begin b'), 5_000);
    await vi.waitFor(() => expect(lines()).toContain('end a'), 5_000);
    await first.close();
    writeFileSync(join(folder, 'go'), '');
    startWorker(store, queue);
    expect((await service.watch(job.id))?.state).toBe('succeeded');
    expect(count(lines(), 'begin a')).toBe(1);
    expect(count(lines(), 'begin b')).toBe(2);
    expect(count(lines(), 'assemble')).toBe(1);
  });

  it('finishes jobs although Redis is killed in the middle and forgets everything', async () => {
    const redis = await ownRedis();
    const { store, service, queue } = await setUp(redis.url);
    startWorker(store, queue);
    const { order, lines, folder } = fixtureOrder({ a: {}, b: { waitFor: '' }, c: {} });
    order.parts.b!.waitFor = join(folder, 'go');
    const job = await created(service, order);
    const waiting = await created(service, fixtureOrder({ y: {} }).order);
    await vi.waitFor(() => expect(lines()).toContain('begin b'), 5_000);
    await vi.waitFor(() => expect(lines()).toContain('end a'), 5_000);
    await redis.kill();
    const during = await created(service, fixtureOrder({ z: {} }).order);
    await redis.start();
    writeFileSync(join(folder, 'go'), '');
    for (const { id } of [job, waiting, during]) {
      expect((await service.watch(id))?.state).toBe('succeeded');
    }
    expect(count(lines(), 'assemble')).toBe(1);
    expect(count(lines(), 'begin a')).toBe(1);
  });

  it('does a part again whose bytes are damaged in the database', async () => {
    const { store, service, queue } = await setUp();
    startWorker(store, queue);
    const { order, lines, folder } = fixtureOrder({ a: {}, b: { waitFor: '' } });
    order.parts.b!.waitFor = join(folder, 'go');
    const job = await created(service, order);
    await vi.waitFor(
      async () => expect([...(await doneParts(store.db, job.id))]).toEqual(['a']),
      5_000,
    );
    const bytes = new Uint8Array([7]);
    await store.db
      .update(blobChunks)
      .set({ bytes })
      .where(eq(blobChunks.blob, `job/${job.id}/part/0`));
    writeFileSync(join(folder, 'go'), '');
    expect(await service.watch(job.id)).toMatchObject({
      state: 'succeeded',
      summary: { text: 'a=A;b=B' },
    });
    expect(count(lines(), 'begin a')).toBe(2);
    expect(count(lines(), 'begin b')).toBe(1);
  });

  it('adds again what somebody deleted from Redis', async () => {
    const { store, service, queue } = await setUp();
    const job = await created(service, fixtureOrder({ a: {}, b: {} }).order);
    const redis = new Redis(REDIS);
    onTestFinished(() => redis.disconnect());
    await vi.waitFor(async () =>
      expect(await redis.keys(`${queue.prefix}:*.0`)).not.toHaveLength(0),
    );
    for (const key of await redis.keys(`${queue.prefix}:*`)) await redis.del(key);
    startWorker(store, queue);
    expect((await service.watch(job.id))?.state).toBe('succeeded');
  });
});
