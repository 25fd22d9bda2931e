import { asc, eq } from 'drizzle-orm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKey } from '../../src/keys/key-store.js';
import { openStore } from '../../src/store/open-store.js';
import { jobParts, publications } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { postgresAnswers, temporaryDatabase, temporaryFolder } from '../jobs/support/databases.js';
import { ownRedis, redisAnswers } from '../jobs/support/redis.js';
import { ownPostgres, postgresPrograms } from './support/own-postgres.js';
import { type Program, startProgram } from './support/programs.js';

const servers = (await postgresAnswers()) && (await redisAnswers());
const ROUNDS = Number(process.env.CRIMECAST_FAULT_ROUNDS ?? 1);
/** The default tries many fits: long enough to be caught in the middle. */
const ORDER = {
  models: ['extra-trees', 'default'],
  crimes: ['murder', 'robbery'],
  origins: ['2020', '2021'],
};
const PATIENCE = { timeout: 90_000, interval: 20 };

/** The figures of every fault, for `docs/reliability.md`. */
function told(what: string, from: number): void {
  if (process.env.CRIMECAST_FAULT_FIGURES) {
    process.stderr.write(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
  }
}

/** A client of a server that may be gone for a while. */
function client(key: string) {
  const ask = async (server: Program, path: string, body?: object) => {
    const response = await fetch(`${server.said}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${key}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.status >= 400) throw new Error(await response.text());
    return ((await response.json()) as { data: Record<string, unknown> }).data;
  };
  return {
    order: (server: Program, path = '/v1/backtests', body: object = ORDER) =>
      ask(server, path, body) as Promise<{ id: string; order: { id: string } }>,
    /** Waits until so many parts are done and another is under way. */
    begun: (server: Program, id: string, parts: number) =>
      vi.waitFor(async () => {
        const job = await ask(server, `/v1/jobs/${id}`);
        expect(job).toMatchObject({ state: 'running' });
        const { done, fraction, total } = job.progress as unknown as Record<string, number>;
        expect(done).toBeGreaterThanOrEqual(parts);
        expect(done).toBeLessThan(total!);
        expect(fraction).toBeGreaterThan(0);
      }, PATIENCE),
    succeeded: (server: Program, id: string) =>
      vi.waitFor(async () => {
        const job = await ask(server, `/v1/jobs/${id}`);
        expect(job).toMatchObject({ state: 'succeeded', summary: { failures: 0 } });
        return job;
      }, PATIENCE),
    trained: (server: Program, id: string) =>
      vi.waitFor(
        async () =>
          expect(await ask(server, `/v1/jobs/${id}`)).toMatchObject({ state: 'succeeded' }),
        PATIENCE,
      ),
    result: (server: Program, id: string) =>
      fetch(`${server.said}/v1/jobs/${id}/result`, {
        headers: { authorization: `Bearer ${key}` },
      }).then((response) => response.text()),
  };
}

async function keyIn(store: Store): Promise<string> {
  return (await createKey(store.db, { name: 'faults', scopes: ['jobs', 'runs'] })).text;
}

async function opened(databaseUrl: string): Promise<Store> {
  const store = await openStore({ home: temporaryFolder(), databaseUrl });
  onTestFinished(() => store.close());
  return store;
}

const doneAt = async (store: Store, job: string) =>
  (
    await store.db
      .select({ part: jobParts.part, at: jobParts.doneAt })
      .from(jobParts)
      .where(eq(jobParts.job, job))
      .orderBy(asc(jobParts.position))
  ).map(({ part, at }) => [part, at?.getTime() ?? 0] as const);

/** A job that nothing disturbed: the result that all others must equal. */
async function undisturbed(server: Program, ask: ReturnType<typeof client>): Promise<string> {
  const { id } = await ask.order(server);
  await ask.succeeded(server, id);
  return ask.result(server, id);
}

describe('a server that is killed in mid-job', () => {
  it('finishes the job after its restart on the embedded database, without repeating what was done', async () => {
    const home = temporaryFolder();
    const store = await openStore({ home });
    const ask = client(await keyIn(store));
    await store.close();
    let server = await startProgram('api-program', { CRIMECAST_HOME: home });
    const expected = await undisturbed(server, ask);
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await ask.order(server);
      await ask.begun(server, id, 1);
      await server.kill();
      const before = await openStore({ home });
      const parts = (await doneAt(before, id)).filter(([, at]) => at > 0);
      await before.close();
      expect(parts.length).toBeGreaterThan(0);
      const from = performance.now();
      server = await startProgram('api-program', { CRIMECAST_HOME: home });
      await ask.succeeded(server, id);
      told('server on PGlite killed, restart to end', from);
      expect(await ask.result(server, id)).toBe(expected);
      expect(await server.stop()).toBe(0);
      const after = await openStore({ home });
      expect(await doneAt(after, id)).toEqual(expect.arrayContaining(parts));
      await after.close();
      server = await startProgram('api-program', { CRIMECAST_HOME: home });
    }
  }, 300_000);

  it.runIf(servers)(
    'has its job finished by another server on the same PostgreSQL',
    async () => {
      const databaseUrl = await temporaryDatabase();
      const store = await opened(databaseUrl);
      const ask = client(await keyIn(store));
      const env = () => ({ CRIMECAST_HOME: temporaryFolder(), DATABASE_URL: databaseUrl });
      let first = await startProgram('api-program', env());
      const expected = await undisturbed(first, ask);
      for (let round = 0; round < ROUNDS; round++) {
        // Beside it all the time; the first one takes its own order at once.
        const second = await startProgram('api-program', env());
        const { id } = await ask.order(first);
        await ask.begun(first, id, 1);
        const parts = (await doneAt(store, id)).filter(([, at]) => at > 0);
        const from = performance.now();
        await first.kill();
        const job = await ask.succeeded(second, id);
        told('one of two servers on PostgreSQL killed, to end', from);
        expect(job).toMatchObject({ attempts: 2 });
        expect(await ask.result(second, id)).toBe(expected);
        expect(await doneAt(store, id)).toEqual(expect.arrayContaining(parts));
        first = second;
      }
    },
    300_000,
  );
});

describe('jobs of a queue', () => {
  if (!servers) {
    it('are left out: no PostgreSQL and Redis answer at DATABASE_TEST_URL and REDIS_TEST_URL', () =>
      undefined);
    return;
  }

  async function setUp(workers: number, databaseUrl?: string) {
    const redis = await ownRedis();
    const url = databaseUrl ?? (await temporaryDatabase());
    const store = await opened(url);
    const ask = client(await keyIn(store));
    const shared = { CRIMECAST_HOME: temporaryFolder(), DATABASE_URL: url };
    const env = workers === 0 ? shared : { ...shared, REDIS_URL: redis.url };
    const worker = () => startProgram('worker-program', env);
    const server = await startProgram('api-program', env);
    const working = await Promise.all(Array.from({ length: workers }, worker));
    const another = () => startProgram('api-program', env);
    return { redis, store, ask, server, worker, working, another };
  }

  it('are finished, once, by the others when a worker is killed', async () => {
    const { store, ask, server, worker, working } = await setUp(2);
    const expected = await undisturbed(server, ask);
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await ask.order(server);
      await ask.begun(server, id, 1);
      const parts = (await doneAt(store, id)).filter(([, at]) => at > 0);
      const from = performance.now();
      await working.shift()!.kill();
      await ask.succeeded(server, id);
      told('one of two workers killed, to end', from);
      expect(await ask.result(server, id)).toBe(expected);
      expect(await doneAt(store, id)).toEqual(expect.arrayContaining(parts));
      working.push(await worker());
    }
  }, 300_000);

  it('publish a run exactly once, however many workers are killed while it is trained', async () => {
    const { store, ask, server, worker, working } = await setUp(2);
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

  it('are finished although Redis is killed in the middle and forgets everything', async () => {
    const { redis, store, ask, server } = await setUp(1);
    const expected = await undisturbed(server, ask);
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await ask.order(server);
      await ask.begun(server, id, 1);
      const parts = (await doneAt(store, id)).filter(([, at]) => at > 0);
      await redis.kill();
      const during = await ask.order(server);
      await redis.start();
      const from = performance.now();
      for (const job of [id, during.id]) {
        await ask.succeeded(server, job);
        expect(await ask.result(server, job)).toBe(expected);
      }
      told('Redis killed and back empty, two jobs to end', from);
      expect(await doneAt(store, id)).toEqual(expect.arrayContaining(parts));
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
      const { store, ask, server } = await setUp(workers, postgres.url);
      const expected = await undisturbed(server, ask);
      for (let round = 0; round < ROUNDS; round++) {
        const { id } = await ask.order(server);
        await ask.begun(server, id, 1);
        const parts = (await doneAt(store, id)).filter(([, at]) => at > 0);
        await postgres.kill();
        await postgres.start();
        const from = performance.now();
        await ask.succeeded(server, id);
        told('PostgreSQL killed and back, to end', from);
        expect(await ask.result(server, id)).toBe(expected);
        expect(await doneAt(store, id)).toEqual(expect.arrayContaining(parts));
      }
    },
    300_000,
  );

  it('are finished when one of two servers, two of three workers, Redis and PostgreSQL are killed in turn', async () => {
    const postgres = await ownPostgres(bin);
    const { redis, store, ask, server, worker, working, another } = await setUp(3, postgres.url);
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
