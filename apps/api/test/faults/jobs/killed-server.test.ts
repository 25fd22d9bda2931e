import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.js';
import {
  postgresAnswers,
  temporaryDatabase,
  temporaryFolder,
} from '../../jobs/support/databases.js';
import { clientOf, opened, partsDone, ROUNDS, told, undisturbed } from '../support/job-client.js';
import { startProgram } from '../support/programs.js';

const answers = await postgresAnswers();

describe('a server that is killed in mid-job', () => {
  it('finishes the job after its restart on the embedded database, without repeating what was done', async () => {
    const home = temporaryFolder();
    const store = await openStore({ home });
    const ask = await clientOf(store);
    await store.close();
    let server = await startProgram('api-program', { CRIMECAST_HOME: home });
    const expected = await undisturbed(server, ask);
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await ask.order(server);
      await ask.begun(server, id, 1);
      await server.kill();
      const before = await openStore({ home });
      const parts = await partsDone(before, id);
      await before.close();
      expect(parts.length).toBeGreaterThan(0);
      const from = performance.now();
      server = await startProgram('api-program', { CRIMECAST_HOME: home });
      await ask.succeeded(server, id);
      told('server on PGlite killed, restart to end', from);
      expect(await ask.result(server, id)).toBe(expected);
      expect(await server.stop()).toBe(0);
      const after = await openStore({ home });
      expect(await partsDone(after, id)).toEqual(expect.arrayContaining(parts));
      await after.close();
      server = await startProgram('api-program', { CRIMECAST_HOME: home });
    }
  }, 300_000);

  it.runIf(answers)(
    'has its job finished by another server on the same PostgreSQL',
    async () => {
      const databaseUrl = await temporaryDatabase();
      const store = await opened(databaseUrl);
      const ask = await clientOf(store);
      const env = () => ({ CRIMECAST_HOME: temporaryFolder(), DATABASE_URL: databaseUrl });
      let first = await startProgram('api-program', env());
      const expected = await undisturbed(first, ask);
      for (let round = 0; round < ROUNDS; round++) {
        // Beside it all the time; the first one takes its own order at once.
        const second = await startProgram('api-program', env());
        const { id } = await ask.order(first);
        await ask.begun(first, id, 1);
        const parts = await partsDone(store, id);
        const from = performance.now();
        await first.kill();
        const job = await ask.succeeded(second, id);
        told('one of two servers on PostgreSQL killed, to end', from);
        expect(job).toMatchObject({ attempts: 2 });
        expect(await ask.result(second, id)).toBe(expected);
        expect(await partsDone(store, id)).toEqual(expect.arrayContaining(parts));
        first = second;
      }
    },
    300_000,
  );
});
