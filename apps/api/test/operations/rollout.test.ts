import { describe, expect, it } from 'vitest';
import { startProgram } from '../faults/support/programs.js';
import { postgresAnswers, temporaryDatabase } from '../jobs/support/databases.js';
import { readyProxy } from './support/ready-proxy.js';

const answers = await postgresAnswers();
const PATIENT = { timeout: 60_000, interval: 50 };
const CLIENTS = 8;
const MOST_REQUESTS = 200_000;

/** Clients that ask without a pause until they are told to stop; what was not a 200. */
function load(url: string) {
  const failures: string[] = [];
  let [count, stopped] = [0, false];
  const client = async () => {
    while (!stopped && count < MOST_REQUESTS) {
      count++;
      const outcome = await fetch(`${url}/v1/forecasts?crime=murder&model=naive`).then(
        async (response) => {
          const body = await response.text();
          return response.status === 200 ? null : `${response.status} ${body}`;
        },
        (error: Error) => `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}`,
      );
      if (outcome !== null) failures.push(outcome);
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  return {
    count: () => count,
    async end() {
      stopped = true;
      await Promise.all(clients);
      return failures;
    },
  };
}

describe('a server that takes the place of another', () => {
  it.runIf(answers)(
    'loses no request under load, when the old one is told to stop once the new one is ready',
    async () => {
      const env = { DATABASE_URL: await temporaryDatabase(), CRIMECAST_DRAIN_SECONDS: '2' };
      const proxy = await readyProxy();
      const old = await startProgram('api-program', env);
      proxy.add(old.said);
      const throughProxy = async () => (await fetch(`${proxy.url}/health/ready`)).status;
      await expect.poll(throughProxy, PATIENT).toBe(200);

      const clients = load(proxy.url);
      const next = await startProgram('api-program', env);
      proxy.add(next.said);
      await expect.poll(() => proxy.sent.get(next.said) ?? 0, PATIENT).toBeGreaterThan(50);
      expect(await old.stop()).toBe(0);
      const before = clients.count();
      await expect.poll(() => clients.count() - before, PATIENT).toBeGreaterThan(200);

      expect(await clients.end()).toEqual([]);
      expect(proxy.sent.get(old.said)).toBeGreaterThan(50);
      expect(await next.stop()).toBe(0);
    },
    120_000,
  );

  if (!answers) it('is left out: no PostgreSQL answers at DATABASE_TEST_URL', () => undefined);
});
