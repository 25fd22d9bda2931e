import { panelFromCsv } from '@crimecast/data';
import { panelToParquet, readParquet } from '@crimecast/data/parquet';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createKey } from '../../src/keys/key-store.js';
import { openStore } from '../../src/store/open-store.js';
import { makeHome } from '../support/temporary-home.js';
import { smallServer } from '../support/test-server.js';

type Small = Awaited<ReturnType<typeof smallServer>>;
let server: Small;
let key = '';
let other = '';
let trainer = '';

beforeAll(async () => {
  const home = makeHome();
  const store = await openStore({ home });
  const make = async (name: string, scopes: string[]) =>
    (await createKey(store.db, { name, scopes })).text;
  key = await make('own', ['jobs']);
  other = await make('other', ['jobs']);
  trainer = await make('trainer', ['runs']);
  await store.close();
  server = await smallServer({ home });
  await server.settled;
});
afterAll(() => server.stop());

interface Ask {
  method?: 'GET' | 'POST' | 'DELETE';
  as?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

async function ask(url: string, { method = 'GET', as = key, body, headers = {} }: Ask = {}) {
  return server.app.inject({
    method,
    url,
    headers: { ...(as ? { authorization: `Bearer ${as}` } : {}), ...headers },
    ...(body === undefined ? {} : { payload: body as object }),
  });
}

/** The job when nothing more happens to it. */
function ended(id: string, as = key) {
  return vi.waitFor(
    async () => {
      const { data } = (await ask(`/v1/jobs/${id}`, { as })).json();
      expect(data.finishedAt).not.toBeNull();
      return data;
    },
    { timeout: 40_000, interval: 50 },
  );
}

const BACKTEST = { models: ['mean3'], crimes: ['murder'], origins: ['2020', '2021'] };
const CSV = `area,crime,time,value\n${['north', '=cmd'].flatMap((area) => Array.from({ length: 30 }, (_, m) => `${area},theft,${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')},${10 + (m % 12)}`)).join('\n')}\n`;
const upload = (query: string, body: string | Uint8Array, type = 'text/csv', more = {}) =>
  server.app.inject({
    method: 'POST',
    url: `/v1/uploads?${query}`,
    headers: { authorization: `Bearer ${key}`, 'content-type': type, ...more },
    payload: Buffer.from(body as string),
  });

describe('who may order jobs', () => {
  it('refuses orders without a key, or with one that has not the scope', async () => {
    const without = await ask('/v1/backtests', { method: 'POST', as: null, body: BACKTEST });
    expect(without.statusCode).toBe(401);
    expect(without.headers['www-authenticate']).toContain('Bearer');
    const wrong = await ask('/v1/backtests', { method: 'POST', as: trainer, body: BACKTEST });
    expect([wrong.statusCode, wrong.json().code]).toEqual([403, 'SCOPE_MISSING']);
    const train = await ask('/v1/runs', { method: 'POST', body: {} });
    expect([train.statusCode, train.json().code]).toEqual([403, 'SCOPE_MISSING']);
    for (const url of ['/v1/jobs', '/v1/jobs/x', '/v1/jobs/x/events', '/v1/jobs/x/result']) {
      expect((await ask(url, { as: null })).statusCode).toBe(401);
    }
  });

  it('refuses a body before it is read when there is no key', async () => {
    const big = await server.app.inject({
      method: 'POST',
      url: '/v1/uploads',
      headers: { 'content-type': 'text/csv' },
      payload: Buffer.alloc(1_000_000),
    });
    expect(big.statusCode).toBe(401);
  });
});

describe('a backtest', () => {
  it('is ordered, followed, and gives scores as JSON and forecasts as CSV and Parquet', async () => {
    const response = await ask('/v1/backtests', { method: 'POST', body: BACKTEST });
    expect(response.statusCode).toBe(202);
    const { data } = response.json();
    expect(response.headers.location).toBe(`/v1/jobs/${data.id}`);
    expect(data).toMatchObject({ kind: 'backtest', order: { horizon: 1, levels: [80, 95] } });
    expect(await ended(data.id)).toMatchObject({
      state: 'succeeded',
      summary: { reference: 'naive', failures: 0 },
    });
    const json = await ask(`/v1/jobs/${data.id}/result`);
    const result = json.json();
    expect(result).toMatchObject({ measure: 'recorded cases', origins: ['2020', '2021'] });
    expect(result.leaderboard.rows.map(({ model }: { model: string }) => model).sort()).toEqual([
      'mean3',
      'naive',
    ]);
    const csv = await ask(`/v1/jobs/${data.id}/result`, { headers: { accept: 'text/csv' } });
    const lines = csv.body.trim().split('\r\n');
    expect(lines[0]).toBe(
      'district,crime,origin,time,horizon,model,actual,mean,lo80,hi80,lo95,hi95',
    );
    // Naive says what was recorded the year before: an oracle that needs no model.
    const table = await ask('/v1/series?crime=murder&format=csv', { as: null });
    expect(table.statusCode).toBe(200);
    const naive = lines.filter((line) => line.includes(',naive,')).map((line) => line.split(','));
    const actual = new Map(naive.map((cells) => [`${cells[0]} ${cells[3]}`, cells[6]]));
    const twice = naive.filter((cells) => cells[3] === '2022' && actual.get(`${cells[0]} 2021`));
    expect(twice.length).toBeGreaterThan(600);
    for (const cells of twice) expect(cells[7]).toBe(actual.get(`${cells[0]} 2021`));
    const parquet = await ask(`/v1/jobs/${data.id}/result?format=parquet`);
    expect(parquet.headers['content-type']).toBe('application/vnd.apache.parquet');
    const { records } = await readParquet(new Uint8Array(parquet.rawPayload));
    expect(records).toHaveLength(lines.length - 1);
    const tag = String(json.headers.etag);
    const again = await ask(`/v1/jobs/${data.id}/result`, { headers: { 'if-none-match': tag } });
    expect(again.statusCode).toBe(304);
  });

  it('names what it does not know', async () => {
    const wrong = async (body: object) => {
      const { statusCode, json } = await ask('/v1/backtests', {
        method: 'POST',
        body: { ...BACKTEST, ...body },
      });
      return [statusCode, json().code];
    };
    expect(await wrong({ models: ['means3'] })).toEqual([422, 'MODEL_UNKNOWN']);
    expect(await wrong({ crimes: ['murdr'] })).toEqual([422, 'CRIME_UNKNOWN']);
    expect(await wrong({ origins: ['2022'] })).toEqual([422, 'TIME_UNKNOWN']);
    expect(await wrong({ states: ['99'] })).toEqual([422, 'STATE_UNKNOWN']);
    expect(await wrong({ horizon: 9 })).toEqual([400, 'REQUEST_INVALID']);
    expect(await wrong({ model: 'x' })).toEqual([400, 'PARAMETER_UNKNOWN']);
  });
});

describe('an upload', () => {
  it('is forecast month by month, with intervals, and names in the CSV start no formula', async () => {
    const response = await upload('frequency=month&models=naive,mean3&horizon=3&levels=80', CSV);
    expect(response.json()).toMatchObject({
      data: { order: { upload: { series: 2, periods: 30, from: '2020-01', to: '2022-06' } } },
    });
    const { id } = response.json().data;
    expect(await ended(id)).toMatchObject({ state: 'succeeded', summary: { rows: 12 } });
    const result = (await ask(`/v1/jobs/${id}/result`)).json();
    expect(result).toMatchObject({ frequency: 'month', origin: '2022-06', count: 12 });
    const naive = result.data.filter(({ model }: { model: string }) => model === 'naive');
    expect(naive.map(({ mean }: { mean: number }) => mean)).toEqual([15, 15, 15, 15, 15, 15]);
    expect(naive.map(({ time }: { time: string }) => time).slice(0, 3)).toEqual([
      '2022-07',
      '2022-08',
      '2022-09',
    ]);
    const csv = await ask(`/v1/jobs/${id}/result?format=csv`);
    expect(csv.body).toContain("\r\n'=cmd,theft,");
    expect(csv.body).not.toMatch(/^=/m);
  });

  it('gives the same for the same table as Parquet', async () => {
    const panel = panelFromCsv(
      CSV,
      { area: 'area', crime: 'crime', time: 'time', value: 'value' },
      'month',
    );
    const type = 'application/vnd.apache.parquet';
    const one = await upload('models=mean3', panelToParquet(panel), type);
    const two = await upload('models=mean3&frequency=month', CSV);
    const rows = async (response: typeof one) => {
      const { id } = response.json().data;
      await ended(id);
      return (await ask(`/v1/jobs/${id}/result`)).json().data;
    };
    expect(await rows(one)).toEqual(await rows(two));
  });

  it('refuses a wrong row at once, with its line', async () => {
    const response = await upload(
      'frequency=month',
      CSV.replace('north,theft,2020-02,11', 'north,theft,2020-02,many'),
    );
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'UPLOAD_INVALID', problemCount: 1 });
    expect(response.json().detail).toContain('ine 3');
    expect(response.json().problems[0]).toMatchObject({ where: 'line 3', column: 'value' });
  });

  it('refuses what is no table, no Parquet, too large or of another type', async () => {
    const code = async (...given: Parameters<typeof upload>) => {
      const { statusCode, json } = await upload(...given);
      return [statusCode, json().code];
    };
    expect(await code('frequency=month', 'a,b\n1,2\n')).toEqual([422, 'UPLOAD_INVALID']);
    expect(await code('frequency=month', 'area,crime,time,value\n')).toEqual([
      422,
      'UPLOAD_INVALID',
    ]);
    const parquet = 'application/octet-stream';
    expect(await code('', Buffer.from('PAR1 not'), parquet)).toEqual([422, 'UPLOAD_INVALID']);
    expect(await code('', CSV)).toEqual([400, 'PARAMETER_MISSING']);
    expect(await code('frequency=month&models=nope', CSV)).toEqual([422, 'MODEL_UNKNOWN']);
    expect(await code('frequency=month&levels=80,200', CSV)).toEqual([400, 'REQUEST_INVALID']);
    expect(await code('frequency=month', '{}', 'application/json')).toEqual([
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ]);
    expect(await code('frequency=month', Buffer.alloc(20_000_001, 'a'))).toEqual([
      413,
      'BODY_TOO_LARGE',
    ]);
  });
});

describe('a training', () => {
  const train = (body: object) => ask('/v1/runs', { method: 'POST', as: trainer, body });
  const runs = async (id: string) => {
    const { data } = (await ask('/v1/runs', { as: null })).json();
    return data.find((run: { id: string }) => run.id === id);
  };

  it('adds a run of a part, which is there by its id and not served', async () => {
    const response = await train({ crimes: ['robbery'], models: ['naive'], horizon: 1 });
    expect(response.statusCode).toBe(202);
    const { id, order } = response.json().data;
    expect(order.publish).toBe(false);
    expect(await ended(id, trainer)).toMatchObject({ state: 'succeeded', problem: null });
    const made = { current: false, models: ['naive'], crimes: ['robbery'] };
    expect(await runs(order.id)).toMatchObject(made);
  });

  it('refuses to serve a run that lacks what clients rely on', async () => {
    const response = await train({ crimes: ['robbery'], models: ['naive'], publish: true });
    expect([response.statusCode, response.json().code]).toEqual([422, 'RUN_PARTIAL']);
    expect(response.json().detail).toContain('lacks murder, mean3.');
  });

  it('serves a whole run when it is complete', async () => {
    const response = await train({ models: ['naive', 'mean3'], seed: 7 });
    const { id, order } = response.json().data;
    expect(await ended(id, trainer)).toMatchObject({ state: 'succeeded' });
    await vi.waitFor(async () => expect(await runs(order.id)).toMatchObject({ current: true }));
  });
});

describe('jobs of a key', () => {
  it('are the same under one idempotency key', async () => {
    const headers = { 'idempotency-key': 'mine-1' };
    const order = () => ask('/v1/backtests', { method: 'POST', body: BACKTEST, headers });
    const [first, second] = await Promise.all([order(), order()]);
    expect(first.json().data.id).toBe(second.json().data.id);
    const third = await order();
    expect(third.headers['idempotency-replayed']).toBe('true');
    const mismatch = await ask('/v1/backtests', {
      method: 'POST',
      body: { ...BACKTEST, seed: 2 },
      headers,
    });
    expect([mismatch.statusCode, mismatch.json().code]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    const elsewhere = await ask('/v1/backtests', {
      method: 'POST',
      as: other,
      body: BACKTEST,
      headers,
    });
    expect(elsewhere.json().data.id).not.toBe(first.json().data.id);
    await ended(first.json().data.id);
    await ended(elsewhere.json().data.id, other);
  });

  it('are not found by another key, whatever it asks', async () => {
    const { id } = (await ask('/v1/backtests', { method: 'POST', body: BACKTEST })).json().data;
    for (const end of ['', '/events', '/result']) {
      const { statusCode, json } = await ask(`/v1/jobs/${id}${end}`, { as: other });
      expect([statusCode, json().code]).toEqual([404, 'JOB_NOT_FOUND']);
    }
    expect((await ask(`/v1/jobs/${id}`, { as: other, method: 'DELETE' })).statusCode).toBe(404);
    const own = await ask(`/v1/jobs/train-${server.run}`);
    expect(own.statusCode).toBe(404);
    await ended(id);
  });

  it('are listed page by page', async () => {
    const first = await ask('/v1/jobs?limit=2');
    expect(first.json().count).toBe(2);
    const next = /<(.+?)>; rel="next"/.exec(String(first.headers.link))![1]!;
    const second = (await ask(next)).json();
    const ids = [...first.json().data, ...second.data].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect((await ask('/v1/jobs?cursor=x')).json().code).toBe('CURSOR_INVALID');
  });

  it('have no result while they run, nor after they were cancelled', async () => {
    const body = { ...BACKTEST, models: ['boosted'], crimes: ['murder', 'robbery'] };
    const { id } = (await ask('/v1/backtests', { method: 'POST', body })).json().data;
    const early = await ask(`/v1/jobs/${id}/result`);
    expect([early.statusCode, early.json().code]).toEqual([409, 'JOB_UNFINISHED']);
    const cancelled = await ask(`/v1/jobs/${id}`, { method: 'DELETE' });
    expect(cancelled.json().data.state).toBe('cancelled');
    expect((await ask(`/v1/jobs/${id}`, { method: 'DELETE' })).statusCode).toBe(200);
    const late = await ask(`/v1/jobs/${id}/result`);
    expect([late.statusCode, late.json().code]).toEqual([409, 'JOB_WITHOUT_RESULT']);
  });
});

describe('following a job', () => {
  async function events(url: string, headers: Record<string, string> = {}) {
    const response = await fetch(url, { headers: { authorization: `Bearer ${key}`, ...headers } });
    const text = await response.text();
    const list = [...text.matchAll(/event: (\w+)\nid: (\d+)\ndata: (.*)\n/g)].map(
      ([, event, id, data]) => ({ event, id: Number(id), data: JSON.parse(data!) }),
    );
    return { response, list };
  }

  it('tells every state and ends with the last; who comes again is told only what is new', async () => {
    const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const body = { ...BACKTEST, models: ['extra-trees'] };
    const { id } = (await ask('/v1/backtests', { method: 'POST', body })).json().data;
    const { response, list } = await events(`${url}/v1/jobs/${id}/events`);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(list[0]).toMatchObject({ event: 'state', data: { id } });
    expect(list.at(-1)).toMatchObject({ event: 'state', data: { state: 'succeeded' } });
    expect(list.some(({ event }) => event === 'progress')).toBe(true);
    const ids = list.map((event) => event.id);
    expect([...new Set(ids)].sort((a, b) => a - b)).toEqual(ids);
    const last = String(ids.at(-1));
    const before = String(ids.at(-2));
    const again = await events(`${url}/v1/jobs/${id}/events`, { 'last-event-id': before });
    expect(again.list.map((event) => event.id)).toEqual([ids.at(-1)]);
    const done = await events(`${url}/v1/jobs/${id}/events`, { 'last-event-id': last });
    expect(done.response.status).toBe(204);
  });
});
