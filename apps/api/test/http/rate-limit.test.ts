import Fastify from 'fastify';
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ApiConfig } from '../../src/config/api-config.js';
import { createRateLimit } from '../../src/http/rate-limit.js';
import { trustedHops } from '../../src/http/trusted-hops.js';
import { installProblems } from '../../src/problems/error-handler.js';

const RATES: ApiConfig['rateLimits'] = {
  address: { read: 3, predict: 2, jobs: 1 },
  key: { read: 5, predict: 4, jobs: 2 },
  loopback: { read: 7, predict: 7, jobs: 7 },
};

async function limited(
  trustProxy: ApiConfig['trustProxy'] = false,
  nearAddresses: readonly string[] = [],
) {
  const app = Fastify({ trustProxy: trustedHops(trustProxy) });
  onTestFinished(() => app.close());
  installProblems(app);
  app.decorateRequest('apiKey', null);
  const limit = createRateLimit(app, { rateLimits: RATES, nearAddresses }, null);
  limit.refuseGuesses();
  app.addHook('onRequest', async (request, reply) => {
    const id = request.headers['x-api-key'];
    if (id === 'wrong') return reply.code(401).send();
    if (typeof id === 'string') request.apiKey = { id, name: id, scopes: [] };
  });
  limit.countRequests();
  app.get('/read', async () => 'read');
  app.get('/health/ready', async () => 'ready');
  app.post('/v1/predict', async () => 'predicted');
  app.post('/v1/jobs', async () => 'ordered');
  const ask = (from: string, headers: Record<string, string> = {}, url = '/read') =>
    app.inject({ method: /read/.test(url) ? 'GET' : 'POST', url, remoteAddress: from, headers });
  return { app, ask };
}

/** How many of `n` equal requests are answered. */
async function answered(ask: () => Promise<{ statusCode: number }>, n = 10): Promise<number> {
  let count = 0;
  for (let i = 0; i < n; i++) if ((await ask()).statusCode === 200) count++;
  return count;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

describe('the rate limit', () => {
  it('counts down in headers and refuses with the seconds that are left', async () => {
    const { ask } = await limited();
    const first = await ask('192.0.2.7');
    expect(first.headers).toMatchObject({
      'ratelimit-limit': '3',
      'ratelimit-remaining': '2',
      'ratelimit-reset': '60',
    });
    await ask('192.0.2.7');
    await ask('192.0.2.7');
    vi.advanceTimersByTime(20_500);
    const refused = await ask('192.0.2.7');
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.headers['retry-after']).toBe('40');
    expect(refused.headers['ratelimit-remaining']).toBe('0');
    expect(refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
    expect(refused.json().detail).toContain('More than 3 requests');
    expect(refused.json().detail).toContain('40 seconds');
  });

  it('lets a client in again after the seconds that it named, and not before', async () => {
    const { ask } = await limited();
    for (let i = 0; i < 3; i++) await ask('192.0.2.7');
    const { headers } = await ask('192.0.2.7');
    vi.advanceTimersByTime((Number(headers['retry-after']) - 1) * 1000);
    expect((await ask('192.0.2.7')).statusCode).toBe(429);
    vi.advanceTimersByTime(1_000);
    expect((await ask('192.0.2.7')).statusCode).toBe(200);
  });

  it('counts reads, predictions and jobs apart', async () => {
    const { ask } = await limited();
    expect(await answered(() => ask('192.0.2.7'))).toBe(3);
    expect(await answered(() => ask('192.0.2.7', {}, '/v1/predict'))).toBe(2);
    expect(await answered(() => ask('192.0.2.7', {}, '/v1/jobs'))).toBe(1);
  });

  it('counts a key wherever it comes from, and an address without one apart', async () => {
    const { ask } = await limited();
    let n = 0;
    expect(await answered(() => ask(`192.0.2.${++n}`, { 'x-api-key': 'k' }))).toBe(5);
    expect(await answered(() => ask('192.0.2.1'))).toBe(3);
    expect(await answered(() => ask('192.0.2.1', { 'x-api-key': 'other' }))).toBe(5);
  });

  it('counts all addresses of an IPv6 /64 as one, and IPv4 in IPv6 as IPv4', async () => {
    const { ask } = await limited();
    let n = 0;
    expect(await answered(() => ask(`2001:db8:1:2::${++n}`))).toBe(3);
    expect(await answered(() => ask('2001:db8:1:3::1'))).toBe(3);
    await ask('192.0.2.9');
    expect(await answered(() => ask('::ffff:192.0.2.9'))).toBe(2);
  });

  it('never refuses health, and counts addresses that are not there', async () => {
    const { ask } = await limited();
    expect(await answered(() => ask('192.0.2.7', {}, '/health/ready'))).toBe(10);
    for (let i = 0; i < 3; i++) {
      expect((await ask('192.0.2.7', {}, '/nothing/read')).statusCode).toBe(404);
    }
    expect((await ask('192.0.2.7', {}, '/nothing/read')).statusCode).toBe(429);
  });

  it('gives programs on the same machine more, unless they pass others on', async () => {
    const { ask } = await limited();
    expect(await answered(() => ask('127.0.0.1'))).toBe(7);
    const passedOn = { 'x-forwarded-for': '203.0.113.5' };
    const other = await limited();
    expect(await answered(() => other.ask('127.0.0.1', passedOn))).toBe(3);
  });

  it.each([
    ['172.30.0.10', '172.30.0.10', '172.30.0.11'],
    ['10.0.0.0/8', '::ffff:10.1.2.3', '11.0.0.1'],
    ['fd12::/16', 'fd12:a::1', 'fd13::1'],
  ])('gives the same to addresses of %s, and not beside it', async (near, inside, outside) => {
    const { ask } = await limited(false, [near]);
    expect(await answered(() => ask(inside))).toBe(7);
    expect(await answered(() => ask(outside))).toBe(3);
    const { ask: again } = await limited(false, [near]);
    const passedOn = { 'x-forwarded-for': '203.0.113.5' };
    expect(await answered(() => again(inside, passedOn))).toBe(3);
  });
});

describe('keys that are guessed', () => {
  it('are refused before they are looked up, after thirty from one address in a minute', async () => {
    const { ask } = await limited();
    const guess = () => ask('192.0.2.7', { 'x-api-key': 'wrong' });
    for (let i = 0; i < 30; i++) expect((await guess()).statusCode).toBe(401);
    const refused = await guess();
    expect(refused.statusCode).toBe(429);
    expect(refused.json().detail).toContain('invalid keys');
    expect((await ask('192.0.2.7', { 'x-api-key': 'right' })).statusCode).toBe(429);
    expect((await ask('192.0.2.8', { 'x-api-key': 'right' })).statusCode).toBe(200);
    expect((await ask('192.0.2.7')).statusCode).toBe(200);
    vi.advanceTimersByTime(Number(refused.headers['retry-after']) * 1000);
    expect((await ask('192.0.2.7', { 'x-api-key': 'right' })).statusCode).toBe(200);
  });
});

describe('behind a proxy', () => {
  it('is not fooled by a forged X-Forwarded-For where no proxy is trusted', async () => {
    const { ask } = await limited();
    let n = 0;
    expect(await answered(() => ask('192.0.2.7', { 'x-forwarded-for': `203.0.113.${++n}` }))).toBe(
      3,
    );
  });

  it('counts the client that the one trusted hop saw, whatever the client wrote before it', async () => {
    const { ask } = await limited(1);
    let n = 0;
    const forged = () => ({ 'x-forwarded-for': `198.51.100.${++n}, 203.0.113.5` });
    expect(await answered(() => ask('10.0.0.1', forged()))).toBe(3);
    expect(await answered(() => ask('10.0.0.1', { 'x-forwarded-for': '203.0.113.6' }))).toBe(3);
  });

  it('believes only the proxies of a trusted network', async () => {
    const { ask } = await limited(['10.0.0.0/8']);
    const from = (client: string) => ({ 'x-forwarded-for': client });
    expect(await answered(() => ask('10.0.0.1', from('203.0.113.5')))).toBe(3);
    expect(await answered(() => ask('10.0.0.2', from('203.0.113.6')))).toBe(3);
    let n = 0;
    expect(await answered(() => ask('192.0.2.7', from(`203.0.113.${++n}`)))).toBe(3);
  });
});
