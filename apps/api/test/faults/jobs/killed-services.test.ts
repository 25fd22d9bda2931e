import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { publications } from '../../../src/store/schema.js';
import { partsDone, ROUNDS, told, undisturbed } from '../support/job-client.js';
import { ownPostgres, postgresPrograms } from '../support/own-postgres.js';
import { queueAnswers, queuePrograms } from '../support/queue-programs.js';

const servers = await queueAnswers();

describe('jobs of a queue', () => {
  if (!servers) {
    it('are left out: no PostgreSQL and Redis answer at DATABASE_TEST_URL and REDIS_TEST_URL', () =>
      undefined);
    return;
  }

  it('are finished although Redis is killed in the middle and forgets everything', async () => {
    const { redis, store, ask, server } = await queuePrograms(1);
    const expected = await undisturbed(server, ask);
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await ask.order(server);
      await ask.begun(server, id, 1);
      const parts = await partsDone(store, id);
      await redis.kill();
      const during = await ask.order(server);
      await redis.start();
      const from = performance.now();
      for (const job of [id, during.id]) {
        await ask.succeeded(server, job);
        expect(await ask.result(server, job)).toBe(expected);
      }
      told('Redis killed and back empty, two jobs to end', from);
      expect(await partsDone(store, id)).toEqual(expect.arrayContaining(parts));
    }
  }, 300_000);

  const bin = postgresPrograms();
  if (!bin) {
    it('are left out while PostgreSQL is killed: its programs are not installed', () => undefined);
    return;
  }
  it.each([
    ['of a queue', 2],
    ['of a server alone', 0],
  ])(
    '%s are finished although PostgreSQL is killed in the middle',
    async (_, workers) => {
      const postgres = await ownPostgres(bin);
      const { store, ask, server } = await queuePrograms(workers, postgres.url);
      const expected = await undisturbed(server, ask);
      for (let round = 0; round < ROUNDS; round++) {
        const { id } = await ask.order(server);
        await ask.begun(server, id, 1);
        const parts = await partsDone(store, id);
        await postgres.kill();
        await postgres.start();
        const from = performance.now();
        await ask.succeeded(server, id);
        told('PostgreSQL killed and back, to end', from);
        expect(await ask.result(server, id)).toBe(expected);
        expect(await partsDone(store, id)).toEqual(expect.arrayContaining(parts));
      }
    },
    300_000,
  );

  it('are finished when one of two servers, two of three workers, Redis and PostgreSQL are killed in turn', async () => {
    const postgres = await ownPostgres(bin);
    const { redis, store, ask, server, worker, working, another } = await queuePrograms(
      3,
      postgres.url,
    );
    const other = await another();
    const expected = await undisturbed(server, ask);
    const from = performance.now();
    const ids = [];
    for (const at of [server, other, server]) ids.push((await ask.order(at)).id);
    const body = { models: ['extra-trees', 'naive', 'mean3'], seed: 9 };
    const training = await ask.order(other, '/v1/runs', body);
    await ask.begun(server, ids[0]!, 1);
    await working.pop()!.kill();
    await redis.kill();
    await redis.start();
    await working.pop()!.kill();
    working.push(await worker());
    await postgres.kill();
    await postgres.start();
    await server.kill();
    for (const id of ids) {
      await ask.succeeded(other, id);
      expect(await ask.result(other, id)).toBe(expected);
    }
    await ask.trained(other, training.id);
    const { run } = publications;
    const times = await store.db.select().from(publications).where(eq(run, training.order.id));
    expect(times).toHaveLength(1);
    told('everything killed one after the other, four jobs to end', from);
    expect(await other.stop()).toBe(0);
    for (const one of working) expect(await one.stop()).toBe(0);
  }, 300_000);
});
