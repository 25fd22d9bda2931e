import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/api-config.js';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
const get = (url: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers });

beforeAll(async () => {
  server = await smallServer();
  await server.settled;
});
afterAll(() => server.stop());

const READS = [
  '/v1/districts',
  '/v1/districts/490',
  '/v1/crimes',
  '/v1/models',
  '/v1/dataset',
  '/v1/dataset/quality',
  '/v1/series?crime=murder',
  '/v1/forecasts?crime=murder&model=naive',
];

describe.each(READS)('%s', (url) => {
  it('carries a strong tag and asks to be checked before reuse', async () => {
    const { headers } = await get(url);
    expect(headers.etag).toMatch(/^"[0-9a-f]{20}"$/);
    const age = /forecasts|models/.test(url) ? 60 : 3600;
    expect(headers['cache-control']).toBe(`public, max-age=${age}, must-revalidate`);
    expect(headers.vary).toContain('accept-encoding');
  });

  it('answers 304 without a body to its own tag', async () => {
    const { headers } = await get(url);
    const again = await get(url, { 'if-none-match': `"other", ${headers.etag}` });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers.etag).toBe(headers.etag);
  });

  it('answers in full to another tag', async () => {
    const again = await get(url, { 'if-none-match': '"0123456789abcdef0123"' });
    expect(again.statusCode).toBe(200);
  });
});

describe('compression', () => {
  const url = '/v1/series?crime=murder';

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('gives the same answer in %s under a tag of its own', async (encoding, unpack) => {
    const plain = await get(url);
    const packed = await get(url, { 'accept-encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.etag).toBe(String(plain.headers.etag).replace(/"$/, `-${encoding}"`));
    expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.rawPayload.length).toBeLessThan(plain.body.length / 3);
  });

  it('knows the tag of a compressed answer again', async () => {
    const packed = await get(url, { 'accept-encoding': 'br' });
    const again = await get(url, {
      'accept-encoding': 'br',
      'if-none-match': String(packed.headers.etag),
    });
    expect(again.statusCode).toBe(304);
  });
});

describe('what is kept', () => {
  it('is the same bytes and headers as what was made', async () => {
    const url = '/v1/districts?state=27&fields=code,name';
    const headers = { 'accept-encoding': 'gzip' };
    const made = await get(url, headers);
    const kept = await get(url, headers);
    expect(kept.rawPayload.equals(made.rawPayload)).toBe(true);
    const ofEachRequest = ['date', 'x-request-id', 'ratelimit-remaining', 'ratelimit-reset'];
    const names = (answer: typeof made) => Object.keys(answer.headers).sort();
    expect(names(kept)).toEqual(names(made));
    for (const name of names(made).filter((one) => !ofEachRequest.includes(one))) {
      expect([name, String(kept.headers[name])]).toEqual([name, String(made.headers[name])]);
    }
    const left = (answer: typeof made) => Number(answer.headers['ratelimit-remaining']);
    expect(left(kept)).toBe(left(made) - 1);
    expect(kept.headers['x-request-id']).not.toBe(made.headers['x-request-id']);
  });

  it('is refused to a wrong key, as all is', async () => {
    const url = '/v1/crimes';
    await get(url);
    expect((await get(url, { 'x-api-key': 'crimecast_wrong' })).statusCode).toBe(401);
  });

  it('is refused to who asks too often', async () => {
    const { rateLimits } = DEFAULT_CONFIG;
    const own = { ...rateLimits, loopback: { read: 3, predict: 3, jobs: 3 } };
    const strict = await smallServer({ config: { rateLimits: own } });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) {
      statuses.push((await strict.app.inject({ url: '/v1/crimes' })).statusCode);
    }
    await strict.stop();
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('is one answer for each format and encoding', async () => {
    const url = '/v1/forecasts?crime=murder&model=naive';
    const seen = new Set<string>();
    for (const accept of ['application/json', 'text/csv']) {
      for (const encoding of ['identity', 'gzip', 'br']) {
        for (const time of [1, 2]) {
          const answer = await get(url, { accept, 'accept-encoding': encoding });
          expect(answer.headers['content-type']).toContain(accept);
          expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
          if (time === 1) seen.add(String(answer.headers.etag));
        }
      }
    }
    expect(seen.size).toBe(6);
  });

  it('is sent to HEAD without its body', async () => {
    const url = '/v1/crimes';
    const full = await get(url);
    const head = await server.app.inject({ method: 'HEAD', url });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers.etag).toBe(full.headers.etag);
    expect(head.headers['content-length']).toBe(full.headers['content-length']);
  });
});

describe('tags', () => {
  it('differ between what is observed and what a run says', async () => {
    const observed = await get('/v1/series?crime=murder');
    const forecast = await get('/v1/forecasts?crime=murder&model=naive');
    expect(forecast.headers.etag).not.toBe(observed.headers.etag);
  });

  it('are not given to refusals, which are never stored', async () => {
    const refused = await get('/v1/series?crime=x');
    expect(refused.headers.etag).toBeUndefined();
    expect(refused.headers['cache-control']).toBe('no-store');
  });
});

describe('headers for safety', () => {
  it('let any page read, and nothing be embedded', async () => {
    const { headers } = await get('/v1/crimes', { origin: 'http://localhost:3000' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-expose-headers']).toContain('etag');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});
