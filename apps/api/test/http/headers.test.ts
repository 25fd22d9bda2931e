import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

const ADDRESSES = ['/v1/crimes', '/health/live', '/nothing', '/v1/series?crime=x', '/metrics'];

describe('every answer', () => {
  it.each(ADDRESSES)('%s can be neither run, framed nor guessed at', async (url) => {
    const { headers } = await server.app.inject({ url });
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('carries the id that the client gave', async () => {
    const given = { 'x-request-id': 'order-17.a:b_c' };
    const { headers } = await server.app.inject({ url: '/health/live', headers: given });
    expect(headers['x-request-id']).toBe('order-17.a:b_c');
  });

  it.each([
    ['of other characters', 'a b'],
    ['with an escape for a terminal', '\u001b[31m'],
    ['that is endless', 'x'.repeat(65)],
    ['that is empty', ''],
  ])('carries an id of its own in place of one %s', async (_name, id) => {
    const headers = { 'x-request-id': id };
    const answer = await server.app.inject({ url: '/health/live', headers });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{16}-[0-9a-z]+$/);
  });
});

describe('an address with a NUL', () => {
  it.each(['/v1/runs/%00', '/v1/districts?q=%00', '/%00'])('%s is refused', async (url) => {
    const answer = await server.app.inject({ url });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'REQUEST_INVALID' });
  });
});

describe('pages of other origins', () => {
  it('may read, and ask before they send a key', async () => {
    const origin = 'https://news.example';
    const read = await server.app.inject({ url: '/v1/crimes', headers: { origin } });
    expect(read.headers['access-control-allow-origin']).toBe('*');
    expect(read.headers['access-control-expose-headers']).toContain('ratelimit-remaining');
    expect(read.headers).not.toHaveProperty('access-control-allow-credentials');
    const asked = await server.app.inject({
      method: 'OPTIONS',
      url: '/v1/predict',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(asked.statusCode).toBe(204);
    expect(asked.headers['access-control-allow-headers']).toContain('authorization');
    expect(asked.headers['access-control-allow-methods']).toContain('POST');
  });

  it('may read only where they are listed, and caches keep their answers apart', async () => {
    const listed = await smallServer({ config: { corsOrigins: ['https://a.example'] } });
    onTestFinished(listed.stop);
    const ask = (origin: string, method: 'GET' | 'OPTIONS' = 'GET') =>
      listed.app.inject({ method, url: '/v1/crimes', headers: { origin } });
    const own = await ask('https://a.example');
    expect(own.headers['access-control-allow-origin']).toBe('https://a.example');
    expect(String(own.headers.vary)).toContain('origin');
    const other = await ask('https://b.example');
    expect(other.headers).not.toHaveProperty('access-control-allow-origin');
    expect(String(other.headers.vary)).toContain('origin');
    const preflight = await ask('https://b.example', 'OPTIONS');
    expect(preflight.headers).not.toHaveProperty('access-control-allow-headers');
  });
});

describe('what can be closed', () => {
  it('is not there: the page, the document and the metrics', async () => {
    const closed = await smallServer({ config: { docs: 'closed', metrics: 'closed' } });
    onTestFinished(closed.stop);
    for (const url of ['/docs', '/docs/json', '/openapi.json', '/metrics']) {
      expect((await closed.app.inject({ url })).statusCode).toBe(404);
    }
  });
});
