import { expect, it, vi } from 'vitest';
import { expireJobs } from '../../src/jobs/rows/expire-jobs.js';
import { readBlob } from '../../src/store/blob-store.js';
import { jobs } from '../../src/store/schema.js';
import { describeStores } from './support/databases.js';
import {
  addOwner,
  asked,
  created,
  fixtureOrder,
  jobStore,
  LIMITS,
} from './support/fixture-jobs.js';

await describeStores('orders of jobs on %s', (kind) => {
  it('gives one job for one idempotency key, also to requests at the same time', async () => {
    const { service } = await jobStore(kind);
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
    const { service } = await jobStore(kind, { concurrency: 0, limits: { ...LIMITS, perKey: 3 } });
    const { order } = fixtureOrder({ a: {} });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => service.create(asked(order))),
    );
    const outcomes = answers.map(({ outcome }) => outcome).sort();
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === 'active-quota')).toHaveLength(5);
  });

  it('refuses more than a day allows, and more than the queue holds', async () => {
    const { store, service } = await jobStore(kind, {
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
    const { store, service } = await jobStore(kind, { concurrency: 0 });
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

  it('ensures a job of its own once, and anew only after a failure or on demand', async () => {
    const { service } = await jobStore(kind);
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
    const { service } = await jobStore(kind);
    const long = fixtureOrder({ a: { ms: 60_000 } });
    await created(service, long.order);
    await created(service, fixtureOrder({ a: {} }).order);
    await vi.waitFor(async () => expect(await service.depth()).toEqual({ queued: 1, running: 1 }));
  });

  it('deletes a result when it expires, and later the job', async () => {
    const { store, service } = await jobStore(kind);
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
});
