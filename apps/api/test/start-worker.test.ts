import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_CONFIG } from '../src/config/api-config.js';
import { startWorker, type WorkerOptions } from '../src/start-worker.js';
import { postgresAnswers, temporaryDatabase } from './jobs/support/databases.js';
import { ownRedis, redisAnswers } from './jobs/support/redis.js';
import { THREAD } from './support/test-server.js';

const servers = (await postgresAnswers()) && (await redisAnswers());

/** A worker on a Redis of its own, with its health served on a free port. */
async function healthyWorker(health: WorkerOptions['health'] = { port: 0 }) {
  const redis = await ownRedis();
  const databaseUrl = await temporaryDatabase();
  const config = { ...DEFAULT_CONFIG, databaseUrl, redisUrl: redis.url, graceSeconds: 1 };
  const worker = await startWorker({ config, concurrency: 1, threadUrl: THREAD, health });
  onTestFinished(() => worker.close().catch(() => undefined));
  const ask = async (path = '/health/live') => {
    const response = await fetch(`http://127.0.0.1:${worker.healthPort}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { redis, worker, ask };
}

describe.runIf(servers)('the health of a worker', () => {
  it('is 200 while it takes tasks, 503 without Redis, and 200 again when Redis is back', async () => {
    const { redis, ask } = await healthyWorker();
    await expect.poll(ask, { timeout: 10_000 }).toEqual({ status: 200, text: '{"status":"ok"}' });
    await redis.kill();
    const hindered = await ask();
    expect(hindered.status).toBe(503);
    expect(JSON.parse(hindered.text)).toEqual({
      status: 'hindered',
      detail: 'No tasks come from Redis.',
    });
    await redis.start();
    await expect.poll(ask, { timeout: 20_000 }).toMatchObject({ status: 200 });
  });

  it('is told at that address only', async () => {
    const { ask } = await healthyWorker();
    expect((await ask('/')).status).toBe(404);
  });

  it('ends with the worker', async () => {
    const { worker, ask } = await healthyWorker();
    await worker.close();
    await expect(ask()).rejects.toThrow();
  });

  it('says how to choose another port when its own is taken, and leaves nothing running', async () => {
    const { worker } = await healthyWorker();
    const taken = healthyWorker({ port: worker.healthPort! });
    await expect(taken).rejects.toMatchObject({ code: 'API_PORT_TAKEN' });
    await expect(taken).rejects.toThrow(/--health-port/);
  });
});

if (!servers) it('is left out: no PostgreSQL or no Redis answers', () => undefined);
