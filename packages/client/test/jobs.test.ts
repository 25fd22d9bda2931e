import { openKeyring } from '@crimecast/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrimecastClient, createClient, type Job } from '../src/index.js';
import { startApi } from './api.js';

const BACKTEST = { crimes: ['murder'], models: ['mean3'], origins: ['2021'] };

let server: Awaited<ReturnType<typeof startApi>>;
let api: CrimecastClient;
let apiKey: string;
beforeAll(async () => {
  server = await startApi();
  await server.settled;
  const keyring = await openKeyring({ home: server.home });
  const made = await keyring.create({ name: 'client test', scopes: ['jobs'] });
  await keyring.close();
  apiKey = made.text;
  api = createClient({ baseUrl: server.url, apiKey });
});
afterAll(() => server.stop());

async function toItsEnd(client: CrimecastClient, id: string): Promise<Job[]> {
  const told: Job[] = [];
  for await (const job of client.watchJob(id, { pollSeconds: 0.05 })) told.push(job);
  return told;
}

describe('a job', () => {
  it('is ordered once under its key, followed to its end, and its result fetched', async () => {
    const ordered = await api.orderBacktest(BACKTEST, { idempotencyKey: 'one' });
    const again = await api.orderBacktest(BACKTEST, { idempotencyKey: 'one' });
    expect(again.id).toBe(ordered.id);
    const told = await toItsEnd(api, ordered.id);
    expect(told.at(-1)).toMatchObject({ id: ordered.id, state: 'succeeded' });
    expect(await api.job(ordered.id)).toMatchObject({ state: 'succeeded' });
    expect((await api.jobs()).data.map(({ id }) => id)).toContain(ordered.id);
    expect(await api.jobResult(ordered.id)).toBeTypeOf('object');
    const csv = await api.downloadJobResult(ordered.id, 'text/csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect((await csv.text()).split('\n').length).toBeGreaterThan(1);
  });

  it('is followed by asking where events do not come through', async () => {
    const polling = createClient({
      baseUrl: server.url,
      apiKey,
      fetch: async (request) => {
        if (request.url.endsWith('/events')) throw new TypeError('cut by a proxy');
        return await fetch(request);
      },
    });
    const { id } = await polling.orderBacktest({ ...BACKTEST, seed: 2 });
    expect((await toItsEnd(polling, id)).at(-1)?.state).toBe('succeeded');
  });

  it('goes on being followed where every stream is cut after its first event', async () => {
    const cut = createClient({
      baseUrl: server.url,
      apiKey,
      fetch: async (request) => {
        const response = await fetch(request);
        if (!request.url.endsWith('/events') || response.status !== 200) return response;
        const reader = response.body!.getReader();
        const { value } = await reader.read();
        await reader.cancel();
        return new Response(value as Uint8Array<ArrayBuffer>, response);
      },
    });
    const { id } = await cut.orderBacktest({ ...BACKTEST, seed: 3 });
    expect((await toItsEnd(cut, id)).at(-1)?.state).toBe('succeeded');
  });

  it('forecasts a panel that is sent', async () => {
    const years = ['2018,3', '2019,5', '2020,4', '2021,6', '2022,5'];
    const csv = ['area,crime,time,value', ...years.map((row) => `north,murder,${row}`)].join('\n');
    const { id } = await api.orderUpload(csv, { frequency: 'year', models: 'naive' });
    expect((await toItsEnd(api, id)).at(-1)?.state).toBe('succeeded');
  });

  it('is refused without the key, and a stranger finds none', async () => {
    const stranger = createClient({ baseUrl: server.url });
    await expect(stranger.orderBacktest(BACKTEST)).rejects.toMatchObject({
      code: 'KEY_MISSING',
      status: 401,
    });
    const watching = toItsEnd(api, 'no-such-job');
    await expect(watching).rejects.toMatchObject({ code: 'JOB_NOT_FOUND', status: 404 });
  });

  it('is followed no longer when that is told to stop', async () => {
    const { id } = await api.orderBacktest({ ...BACKTEST, seed: 4 });
    const stop = new AbortController();
    const watching = (async () => {
      for await (const _ of api.watchJob(id, { signal: stop.signal })) {
        stop.abort(new Error('enough'));
      }
    })();
    await expect(watching).rejects.toThrow('enough');
    expect(['cancelled', 'succeeded']).toContain((await api.cancelJob(id)).state);
  });
});
