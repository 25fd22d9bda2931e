import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { publications } from '../../../src/store/schema.js';
import { partsDone, ROUNDS, told, undisturbed } from '../support/job-client.js';
import { queueAnswers, queuePrograms } from '../support/queue-programs.js';

const servers = await queueAnswers();

describe('jobs of a queue', () => {
  if (!servers) {
    it('are left out: no PostgreSQL and Redis answer at DATABASE_TEST_URL and REDIS_TEST_URL', () =>
      undefined);
    return;
  }

  it('are finished, once, by the others when a worker is killed', async () => {
    const { store, ask, server, worker, working } = await queuePrograms(2);
    const expected = await undisturbed(server, ask);
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await ask.order(server);
      await ask.begun(server, id, 1);
      const parts = await partsDone(store, id);
      const from = performance.now();
      await working.shift()!.kill();
      await ask.succeeded(server, id);
      told('one of two workers killed, to end', from);
      expect(await ask.result(server, id)).toBe(expected);
      expect(await partsDone(store, id)).toEqual(expect.arrayContaining(parts));
      working.push(await worker());
    }
  }, 300_000);

  it('publish a run exactly once, however many workers are killed while it is trained', async () => {
    const { store, ask, server, worker, working } = await queuePrograms(2);
    const models = ['extra-trees', 'naive', 'mean3'];
    for (let round = 0; round < ROUNDS; round++) {
      const body = { models, crimes: ['murder', 'robbery'], seed: round + 2 };
      const { id, order } = await ask.order(server, '/v1/runs', body);
      await ask.begun(server, id, 0);
      const from = performance.now();
      for (const one of working.splice(0)) await one.kill();
      working.push(await worker(), await worker());
      await ask.trained(server, id);
      told('all workers killed, to end', from);
      const times = await store.db
        .select()
        .from(publications)
        .where(eq(publications.run, order.id));
      expect(times).toHaveLength(1);
    }
  }, 300_000);
});
