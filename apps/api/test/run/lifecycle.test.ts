import { and, eq } from 'drizzle-orm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ServerOptions } from '../../src/config/server-options.js';
import type { RunProgress } from '../../src/run/run-state.js';
import { readBlob } from '../../src/store/blob-store.js';
import { openStore } from '../../src/store/open-store.js';
import { publishRun, publishStored, servedRun } from '../../src/store/run-store.js';
import { blobChunks } from '../../src/store/schema.js';
import type { Db } from '../../src/store/store.js';
import { postgresAnswers, temporaryDatabase } from '../jobs/support/databases.js';
import { fixture, readyServer, SMALL, smallServer, temporaryHome } from '../support/test-server.js';

describe('the first start', () => {
  it('answers 503 with its progress until the training is done, then forecasts', async () => {
    const seen: RunProgress[] = [];
    const server = await smallServer({ onProgress: (progress) => seen.push(progress) });
    onTestFinished(server.stop);
    const early = await server.app.inject({ url: '/health/ready' });
    expect(early.statusCode).toBe(503);
    expect(early.json()).toMatchObject({ status: 'training' });
    const refused = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('5');
    expect(refused.json()).toMatchObject({ code: 'RUN_TRAINING' });

    expect((await server.settled).status).toBe('ready');
    const ready = await server.app.inject({ url: '/health/ready' });
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ status: 'ready', run: server.run });
    const served = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    expect(served.statusCode).toBe(200);
    expect(seen.map(({ fraction }) => fraction)).toEqual(
      seen.map(({ fraction }) => fraction).sort((a, b) => a - b),
    );
  });

  it('serves observed data and checks requests meanwhile', async () => {
    const server = await smallServer({ threadUrl: fixture('never-done.mjs') });
    onTestFinished(server.stop);
    const reads = ['/health/live', '/v1/districts', '/v1/crimes', '/v1/series?crime=murder'];
    for (const url of reads) expect((await server.app.inject({ url })).statusCode).toBe(200);
    const wrong = await server.app.inject({ url: '/v1/forecasts?crime=murdr&model=naive' });
    expect(wrong.statusCode).toBe(422);
    const posted = await server.app.inject({
      method: 'POST',
      url: '/v1/predict',
      payload: { series: [{ values: [1, 2, 3] }], model: 'naive' },
    });
    expect(posted.statusCode).toBe(503);
    expect(posted.json()).toMatchObject({ code: 'RUN_TRAINING' });
  });

  it('fits baselines on callers’ months even before the run is there', async () => {
    const server = await smallServer({ threadUrl: fixture('never-done.mjs') });
    onTestFinished(server.stop);
    const response = await server.app.inject({
      method: 'POST',
      url: '/v1/predict',
      payload: { series: [{ values: [1, 2, 3] }], frequency: 'month' },
    });
    expect(response.json().data[0].mean).toBe(3);
  });

  it('goes on answering while a training keeps its thread busy', async () => {
    const server = await smallServer({ threadUrl: fixture('busy.mjs') });
    onTestFinished(server.stop);
    for (let i = 0; i < 200; i++) {
      expect((await server.app.inject({ url: '/health/live' })).statusCode).toBe(200);
    }
    expect(server.state().status).toBe('training');
  });
});

describe('the stored run', () => {
  it('is used by the next start, which trains nothing', async () => {
    const home = temporaryHome();
    const first = await smallServer({ home });
    await first.settled;
    const url = '/v1/forecasts?district=490&model=all';
    const before = await first.app.inject({ url });
    await first.stop();

    const second = await smallServer({ home, threadUrl: fixture('failing.mjs') });
    onTestFinished(second.stop);
    expect(second.state().status).toBe('ready');
    const after = await second.app.inject({ url });
    expect(after.body).toBe(before.body);
    expect(after.headers.etag).toBe(before.headers.etag);
    const predict = await second.app.inject({
      method: 'POST',
      url: '/v1/predict',
      payload: { series: [{ values: [4, 5, 9] }], model: 'mean3' },
    });
    expect(predict.json().data[0].mean).toBe(6);
  });

  it('is the same bytes when it is trained again', async () => {
    const [one, two] = [temporaryHome(), temporaryHome()];
    const bytes = [await trainedBytes({ home: one }), await trainedBytes({ home: two })];
    expect(Buffer.compare(bytes[0]!, bytes[1]!)).toBe(0);
  });

  it('is put aside, said so and trained again when it is damaged', async () => {
    const home = temporaryHome();
    const sound = await trainedBytes({ home });
    const run = await damage(home);
    const notices: string[] = [];
    const server = await smallServer({ home, onNotice: (notice) => notices.push(notice) });
    expect((await server.settled).status).toBe('ready');
    await server.stop();
    expect(notices.join('\n')).toContain(`"run/${run}" is damaged: its checksum does not match`);
    expect(notices.at(-1)).toContain('trained again');
    const [again, aside] = await inDatabase(home, async (db) => [
      await readBlob(db, `run/${run}`),
      await readBlob(db, `damaged/${run}`).catch((error) => error.code),
    ]);
    expect(Buffer.compare(again as Uint8Array, sound)).toBe(0);
    expect(aside).toBe('API_BLOB_CORRUPT');
  });

  it('is still served while one for other models is trained', async () => {
    const home = temporaryHome();
    const first = await smallServer({ home });
    await first.settled;
    await first.stop();
    const other = await smallServer({
      home,
      models: ['naive'],
      threadUrl: fixture('never-done.mjs'),
    });
    onTestFinished(other.stop);
    expect(other.run).not.toBe(first.run);
    expect(other.state()).toMatchObject({ status: 'ready', run: { id: first.run } });
  });
});

describe('several processes on one database', async () => {
  const answers = await postgresAnswers();

  it.runIf(answers)('serve the same run, train it once, and notice a new one', async () => {
    const databaseUrl = await temporaryDatabase();
    const options: ServerOptions = { config: { databaseUrl } as never };
    const [one, two] = await Promise.all([smallServer(options), smallServer(options)]);
    onTestFinished(() => Promise.all([one.stop(), two.stop()]).then(() => undefined));
    await Promise.all([one.settled, two.settled]);
    expect(one.state()).toMatchObject({ status: 'ready', run: { id: two.run } });
    const store = await openStore({ home: '', databaseUrl });
    onTestFinished(() => store.close());
    expect(await servedRun(store.db)).toMatchObject({ id: 1, run: one.run });

    const bytes = await trainedBytes({ home: temporaryHome(), models: ['mean3'] });
    const run = { options: { seed: 1 } as never, codeVersion: 'c', seconds: 1, publish: true };
    await publishRun(store.db, { bytes, ...run });
    const newer = (await servedRun(store.db))!.run;
    for (const server of [one, two]) {
      await vi.waitFor(() => expect(server.state()).toMatchObject({ run: { id: newer } }));
    }
    await publishStored(store.db, one.run);
    for (const server of [one, two]) {
      await vi.waitFor(() => expect(server.state()).toMatchObject({ run: { id: one.run } }));
    }
  });

  it.runIf(answers)('keep what they serve when a damaged run is published', async () => {
    const databaseUrl = await temporaryDatabase();
    const notices: string[] = [];
    const options: ServerOptions = {
      config: { databaseUrl } as never,
      onNotice: (notice) => notices.push(notice),
    };
    const server = await readyServer(options);
    const store = await openStore({ home: '', databaseUrl });
    onTestFinished(() => store.close());
    const bytes = await trainedBytes({ home: temporaryHome(), models: ['mean3'] });
    await store.db.transaction(async (tx) => {
      const run = { options: { seed: 1 } as never, codeVersion: 'c', seconds: 1, publish: true };
      await publishRun(tx, { bytes, ...run });
      const { run: id } = (await servedRun(tx))!;
      const first = and(eq(blobChunks.blob, `run/${id}`), eq(blobChunks.position, 0));
      await tx
        .update(blobChunks)
        .set({ bytes: bytes.slice(0, 1024 * 1024).reverse() })
        .where(first);
    });
    await vi.waitFor(() => expect(notices.join()).toContain('is not served'));
    expect(server.state()).toMatchObject({ status: 'ready', run: { id: server.run } });
    const url = '/v1/forecasts?crime=murder&model=naive';
    expect((await server.app.inject({ url })).statusCode).toBe(200);
  });

  if (!answers) it('are left out: no PostgreSQL answers at DATABASE_TEST_URL', () => undefined);
});

describe('a training that fails', () => {
  it('is reported without its reason, which is for the log', async () => {
    const server = await readyServer({ threadUrl: fixture('failing.mjs') });
    const health = await server.app.inject({ url: '/health/ready' });
    expect(health.statusCode).toBe(503);
    expect(health.json().status).toBe('failed');
    expect(health.body).not.toMatch(/secret|private/);
  });

  it('leaves observed data served and forecasts refused', async () => {
    const server = await readyServer({ threadUrl: fixture('failing.mjs') });
    expect((await server.app.inject({ url: '/v1/series?crime=murder' })).statusCode).toBe(200);
    const forecasts = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    expect(forecasts.statusCode).toBe(503);
    expect(forecasts.json()).toMatchObject({ code: 'RUN_FAILED' });
  });

  it('ends with the server, also in the middle', async () => {
    const server = await smallServer({ threadUrl: fixture('busy.mjs') });
    await server.stop();
    expect(await server.settled).toMatchObject({ status: 'failed' });
  });
});

/** Trains the small run in a folder, and gives what is stored of it. */
async function trainedBytes(options: ServerOptions & { home: string }): Promise<Uint8Array> {
  const server = await smallServer({ ...SMALL, ...options });
  await server.settled;
  await server.stop();
  return inDatabase(options.home, async (db) => (await readBlob(db, `run/${server.run}`))!);
}

/** Changes one chunk of the served run; gives its id. */
function damage(home: string): Promise<string> {
  return inDatabase(home, async (db) => {
    const { run } = (await servedRun(db))!;
    const first = and(eq(blobChunks.blob, `run/${run}`), eq(blobChunks.position, 0));
    const [chunk] = await db.select().from(blobChunks).where(first);
    const bytes = Uint8Array.from(chunk!.bytes);
    bytes[bytes.length >> 1]! ^= 1;
    await db.update(blobChunks).set({ bytes }).where(first);
    return run;
  });
}

async function inDatabase<T>(home: string, use: (db: Db) => Promise<T>): Promise<T> {
  const store = await openStore({ home });
  try {
    return await use(store.db);
  } finally {
    await store.close();
  }
}
