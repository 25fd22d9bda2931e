import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { claimJob } from '../../src/jobs/rows/claim-job.js';
import { succeedJob } from '../../src/jobs/rows/finish-job.js';
import { jobs } from '../../src/store/schema.js';
import { describeStores } from './support/databases.js';
import { created, fixtureOrder, fixtureService, jobStore, LIMITS } from './support/fixture-jobs.js';

await describeStores('taking over a job on %s', (kind) => {
  it('goes on with a job that was handed back, without repeating what is done', async () => {
    const { store, service } = await jobStore(kind);
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
    const { store, service } = await jobStore(kind, { limits: { ...LIMITS, perKey: 50 } });
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
    const { store, service } = await jobStore(kind, { concurrency: 0 });
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
    const { store, service } = await jobStore(kind, { concurrency: 0 });
    const job = await created(service, fixtureOrder({ a: {} }).order);
    const heldUntil = new Date(Date.now() - 1_000);
    await store.db
      .update(jobs)
      .set({ state: 'running', holder: 'dead', heldUntil, attempts: 3 })
      .where(eq(jobs.id, job.id));
    expect(await claimJob(store.db, 'next', 1_000, 3)).toBeUndefined();
    const ended = await service.get(job.id);
    expect(ended).toMatchObject({ state: 'failed', problem: { code: 'JOB_ABANDONED' } });
    const [row] = await store.db.select().from(jobs).where(eq(jobs.id, job.id));
    const kept = row!.expiresAt!.getTime() - Date.now();
    expect(kept / 86_400_000).toBeCloseTo(3, 1);
  });
});
