import { describe, expect, it, onTestFinished } from 'vitest';
import { createKey } from '../../src/keys/key-store.js';
import { openStore } from '../../src/store/open-store.js';
import { type Program, startProgram } from '../faults/support/programs.js';
import { postgresAnswers, temporaryDatabase } from '../jobs/support/databases.js';
import { readyServer, smallServer, temporaryHome } from '../support/test-server.js';

const answers = await postgresAnswers();
const URL_OF_FORECASTS = '/v1/forecasts?crime=murder&model=all';
/** What the page promises, and a look itself. */
const SOON = { timeout: 2_500, interval: 50 };
const PATIENT = { timeout: 60_000, interval: 100 };

async function keyIn(where: { home: string; databaseUrl?: string }): Promise<string> {
  const store = await openStore(where);
  const { text } = await createKey(store.db, { name: 'operator', scopes: ['runs'] });
  await store.close();
  return text;
}

async function forecasts({ said }: Program) {
  const response = await fetch(said + URL_OF_FORECASTS);
  return { etag: response.headers.get('etag'), body: await response.text() };
}

describe('going back to an earlier run', () => {
  it.runIf(answers)(
    'is followed by every process within two seconds, and forth again',
    async () => {
      const databaseUrl = await temporaryDatabase();
      const key = await keyIn({ home: '', databaseUrl });
      const start = () => startProgram('api-program', { DATABASE_URL: databaseUrl });
      const [one, two] = await Promise.all([start(), start()]);
      const ready = async () => (await fetch(`${one.said}/health/ready`)).json();
      await expect.poll(ready, PATIENT).toMatchObject({ status: 'ready' });
      const { run: first } = (await ready()) as { run: string };
      const before = await forecasts(one);

      const order = (path: string, body?: object) =>
        fetch(one.said + path, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${key}`,
            ...(body && { 'content-type': 'application/json' }),
          },
          ...(body && { body: JSON.stringify(body) }),
        });
      expect((await order('/v1/runs', { models: ['naive', 'mean3'], seed: 2 })).status).toBe(202);
      await expect.poll(async () => (await forecasts(two)).etag, PATIENT).not.toBe(before.etag);
      await expect.poll(async () => (await forecasts(one)).etag, SOON).not.toBe(before.etag);
      const after = await forecasts(one);
      const { run: second } = (await ready()) as { run: string };

      const answer = await order(`/v1/runs/${first}/publish`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ data: { id: first, current: true } });
      expect(await forecasts(one)).toEqual(before);
      await expect.poll(() => forecasts(two), SOON).toEqual(before);

      expect((await order(`/v1/runs/${second}/publish`)).status).toBe(200);
      expect(await forecasts(one)).toEqual(after);
      await expect.poll(() => forecasts(two), SOON).toEqual(after);
    },
    120_000,
  );

  if (!answers) it('is left out: no PostgreSQL answers at DATABASE_TEST_URL', () => undefined);

  it('is refused without a key for runs, and for a run that is not stored', async () => {
    const home = temporaryHome();
    const key = await keyIn({ home });
    const server = await readyServer({ home });
    const ask = (id: string, headers = {}) =>
      server.app.inject({ method: 'POST', url: `/v1/runs/${id}/publish`, headers });
    expect((await ask(server.run)).json()).toMatchObject({ status: 401, code: 'KEY_MISSING' });
    const unknown = await ask('0123456789abcdef', { 'x-api-key': key });
    expect(unknown.json()).toMatchObject({ status: 404, code: 'RUN_NOT_FOUND' });
  });

  it('is refused for a run that lacks what is served, naming it', async () => {
    const home = temporaryHome();
    const key = await keyIn({ home });
    const small = await smallServer({ home, models: ['naive'] });
    await small.settled;
    await small.stop();
    const server = await smallServer({ home });
    onTestFinished(server.stop);
    const wanted = async () => server.state().status === 'ready' && server.state();
    await expect.poll(wanted, PATIENT).toMatchObject({ run: { id: server.run } });
    const headers = { 'x-api-key': key };
    const url = `/v1/runs/${small.run}/publish`;
    const refused = await server.app.inject({ method: 'POST', url, headers });
    expect(refused.json()).toMatchObject({ status: 422, code: 'RUN_PARTIAL' });
    expect(refused.json().detail).toContain('lacks mean3');
    expect(server.state()).toMatchObject({ run: { id: server.run } });
  });
});
