import { asc, eq } from 'drizzle-orm';
import { expect, onTestFinished, vi } from 'vitest';
import { createKey } from '../../../src/keys/key-store.js';
import { openStore } from '../../../src/store/open-store.js';
import { jobParts } from '../../../src/store/schema.js';
import type { Store } from '../../../src/store/store.js';
import { temporaryFolder } from '../../jobs/support/databases.js';
import type { Program } from './programs.js';

/** How often each fault is made. */
export const ROUNDS = Number(process.env.CRIMECAST_FAULT_ROUNDS ?? 1);
/** The default tries many fits: long enough to be caught in the middle. */
const ORDER = {
  models: ['extra-trees', 'default'],
  crimes: ['murder', 'robbery'],
  origins: ['2020', '2021'],
};
const PATIENCE = { timeout: 90_000, interval: 20 };

/** The figures of every fault, for `docs/reliability.md`. */
export function told(what: string, from: number): void {
  if (process.env.CRIMECAST_FAULT_FIGURES) {
    process.stderr.write(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
  }
}

export type JobClient = ReturnType<typeof jobClient>;

/** A client of a server that may be gone for a while. */
export function jobClient(key: string) {
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

/** A client with a key of its own, for what this store serves. */
export async function clientOf(store: Store): Promise<JobClient> {
  return jobClient((await createKey(store.db, { name: 'faults', scopes: ['jobs', 'runs'] })).text);
}

/** A store beside the programs, for one test. */
export async function opened(databaseUrl: string): Promise<Store> {
  const store = await openStore({ home: temporaryFolder(), databaseUrl });
  onTestFinished(() => store.close());
  return store;
}

/** The parts of a job that are done, and when. */
export async function partsDone(store: Store, job: string) {
  const parts = await store.db
    .select({ part: jobParts.part, at: jobParts.doneAt })
    .from(jobParts)
    .where(eq(jobParts.job, job))
    .orderBy(asc(jobParts.position));
  return parts.flatMap(({ part, at }) => (at ? [[part, at.getTime()] as const] : []));
}

/** A job that nothing disturbed: the result that all others must equal. */
export async function undisturbed(server: Program, ask: JobClient): Promise<string> {
  const { id } = await ask.order(server);
  await ask.succeeded(server, id);
  return ask.result(server, id);
}
