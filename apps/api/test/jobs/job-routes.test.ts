import { describe, expect, it } from 'vitest';
import { BACKTEST, jobDesk } from './support/job-desk.js';

const { server, keys, ask, ended } = jobDesk();

describe('who may order jobs', () => {
  it('refuses orders without a key, or with one that has not the scope', async () => {
    const without = await ask('/v1/backtests', { method: 'POST', as: null, body: BACKTEST });
    expect(without.statusCode).toBe(401);
    expect(without.headers['www-authenticate']).toContain('Bearer');
    const wrong = await ask('/v1/backtests', { method: 'POST', as: 'trainer', body: BACKTEST });
    expect([wrong.statusCode, wrong.json().code]).toEqual([403, 'SCOPE_MISSING']);
    const train = await ask('/v1/runs', { method: 'POST', body: {} });
    expect([train.statusCode, train.json().code]).toEqual([403, 'SCOPE_MISSING']);
    for (const url of ['/v1/jobs', '/v1/jobs/x', '/v1/jobs/x/events', '/v1/jobs/x/result']) {
      expect((await ask(url, { as: null })).statusCode).toBe(401);
    }
  });

  it('refuses a body before it is read when there is no key', async () => {
    const big = await server().app.inject({
      method: 'POST',
      url: '/v1/uploads',
      headers: { 'content-type': 'text/csv' },
      payload: Buffer.alloc(1_000_000),
    });
    expect(big.statusCode).toBe(401);
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
      as: 'other',
      body: BACKTEST,
      headers,
    });
    expect(elsewhere.json().data.id).not.toBe(first.json().data.id);
    await ended(first.json().data.id);
    await ended(elsewhere.json().data.id, 'other');
  });

  it('are not found by another key, whatever it asks', async () => {
    const { id } = (await ask('/v1/backtests', { method: 'POST', body: BACKTEST })).json().data;
    for (const end of ['', '/events', '/result']) {
      const { statusCode, json } = await ask(`/v1/jobs/${id}${end}`, { as: 'other' });
      expect([statusCode, json().code]).toEqual([404, 'JOB_NOT_FOUND']);
    }
    expect((await ask(`/v1/jobs/${id}`, { as: 'other', method: 'DELETE' })).statusCode).toBe(404);
    const own = await ask(`/v1/jobs/train-${server().run}`);
    expect(own.statusCode).toBe(404);
    await ended(id);
  });

  it('are listed page by page', async () => {
    for (const seed of [11, 12, 13]) {
      const body = { ...BACKTEST, seed };
      await ended((await ask('/v1/backtests', { method: 'POST', body })).json().data.id);
    }
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
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${keys.own}`, ...headers },
    });
    const text = await response.text();
    const list = [...text.matchAll(/event: (\w+)\nid: (\d+)\ndata: (.*)\n/g)].map(
      ([, event, id, data]) => ({ event, id: Number(id), data: JSON.parse(data!) }),
    );
    return { response, list };
  }

  it('tells every state and ends with the last; who comes again is told only what is new', async () => {
    const url = await server().app.listen({ port: 0, host: '127.0.0.1' });
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
