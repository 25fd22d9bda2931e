import Fastify from 'fastify';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { connectRedis } from '../../src/http/connect-redis.js';
import { createRateLimit } from '../../src/http/rate-limit.js';
import { installProblems } from '../../src/problems/error-handler.js';
import { ownRedis, redisAnswers } from '../jobs/support/redis.js';

const FEW = { read: 5, predict: 5, jobs: 5 };
const RATES = { address: FEW, key: FEW, loopback: FEW };

async function limited(url: string) {
  const states: boolean[] = [];
  const redis = connectRedis(url, (up) => states.push(up));
  const app = Fastify();
  onTestFinished(async () => {
    await app.close();
    redis.disconnect();
  });
  installProblems(app);
  app.decorateRequest('apiKey', null);
  const limit = createRateLimit(app, { rateLimits: RATES, nearAddresses: [] }, redis);
  limit.countRequests();
  app.get('/read', async () => 'read');
  const ask = async () =>
    (await app.inject({ url: '/read', remoteAddress: '192.0.2.7' })).statusCode;
  await vi.waitFor(() => expect(states).toEqual([true]), 10_000);
  return { ask, states };
}

const answers = await redisAnswers();

describe.runIf(answers)('counts that processes share', () => {
  it('add up over all of them', async () => {
    const redis = await ownRedis();
    const [one, two] = [await limited(redis.url), await limited(redis.url)];
    const asked = [];
    for (let i = 0; i < 4; i++) asked.push(await one.ask(), await two.ask());
    expect(asked).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });

  it('refuse nobody and hold nobody up while Redis is gone, and come back with it', async () => {
    const redis = await ownRedis();
    const { ask, states } = await limited(redis.url);
    await redis.kill();
    await vi.waitFor(() => expect(states.at(-1)).toBe(false), 10_000);
    for (let i = 0; i < 20; i++) expect(await ask()).toBe(200);
    await redis.start();
    await vi.waitFor(() => expect(states.at(-1)).toBe(true), 10_000);
    const asked = [];
    for (let i = 0; i < 7; i++) asked.push(await ask());
    expect(asked).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });
});

if (!answers) it('are left out: no Redis answers at REDIS_TEST_URL', () => undefined);
