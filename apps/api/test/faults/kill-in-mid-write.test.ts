import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { openKeyring } from '../../src/admin/open-keyring.js';
import { readBlob } from '../../src/store/blob-store.js';
import { openStore } from '../../src/store/open-store.js';
import { blobs } from '../../src/store/schema.js';
import { describeStores, temporaryDatabase } from '../jobs/support/databases.js';
import { listening, start } from '../support/program.js';
import { temporaryHome } from '../support/temporary-home.js';

const KILLS = 3;

/** Some thousand lines of counts, different each time. */
function panel(seed: number): string {
  const lines = ['area,crime,time,value'];
  for (let area = 0; area < 400; area++) {
    for (let year = 2015; year < 2023; year++)
      lines.push(`a${area},theft,${year},${(area * seed + year) % 97}`);
  }
  return lines.join('\n');
}

await describeStores('a server on %s that is killed while uploads are written', (kind) => {
  it('has every upload that it acknowledged, once, and no part of another', async () => {
    const home = temporaryHome();
    const databaseUrl = kind === 'postgres' ? await temporaryDatabase() : null;
    const ring = await openKeyring({ home, databaseUrl });
    const { text: key } = await ring.create({ name: 'test', scopes: ['jobs'] });
    await ring.close();
    const environment = {
      CRIMECAST_HOME: home,
      DATABASE_URL: databaseUrl ?? '',
      // Nothing is worked on: this is about what is written.
      CRIMECAST_JOB_CONCURRENCY: '0',
      CRIMECAST_MAX_JOBS_PER_KEY: '10000',
      CRIMECAST_MAX_JOBS_PER_DAY: '10000',
      CRIMECAST_MAX_QUEUE: '10000',
    };
    const acknowledged = new Map<string, string>();
    for (let kill = 0; kill < KILLS; kill++) {
      const server = start(['--port', '0'], environment);
      const url = await listening(server);
      const upload = async (idempotencyKey: string, body: string) => {
        const response = await fetch(`${url}/v1/uploads?models=naive&frequency=year`, {
          method: 'POST',
          headers: {
            'content-type': 'text/csv',
            authorization: `Bearer ${key}`,
            'idempotency-key': idempotencyKey,
          },
          body,
        });
        const { data, detail } = (await response.json()) as {
          data?: { id: string };
          detail?: string;
        };
        if (!data) throw new Error(`${response.status} ${detail}`);
        acknowledged.set(idempotencyKey, data.id);
      };
      const body = panel(kill + 1);
      const first = randomUUID();
      await upload(first, body);
      let stopped = false;
      const streams = [0, 1, 2].map(async () => {
        while (!stopped) await upload(randomUUID(), body).catch(() => undefined);
      });
      // Killed as soon as further uploads have been written, with others on their way.
      const enough = acknowledged.size + 2 + kill;
      while (acknowledged.size < enough) await new Promise(setImmediate);
      const ended = once(server.child, 'exit');
      server.child.kill('SIGKILL');
      stopped = true;
      await ended;
      await Promise.all(streams);
    }

    const store = await openStore({ home, databaseUrl });
    const kept = await store.db.query.jobs.findMany({
      columns: { id: true, idempotencyKey: true },
    });
    const heads = await store.db.select({ name: blobs.name }).from(blobs);
    for (const { name } of heads) expect(await readBlob(store.db, name)).not.toBeNull();
    await store.close();
    const byKey = new Map(kept.map((job) => [job.idempotencyKey, job.id]));
    expect(byKey.size).toBe(new Set(kept.map(({ id }) => id)).size);
    for (const [idempotencyKey, id] of acknowledged) expect(byKey.get(idempotencyKey)).toBe(id);
    const inputs = new Set(heads.map(({ name }) => name));
    for (const { id, idempotencyKey } of kept) {
      if (idempotencyKey !== null) expect(inputs).toContain(`job/${id}/input`);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(3 * KILLS);
  }, 300_000);
});
