import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { onTestFinished, vi } from 'vitest';
import { temporaryFolder } from './databases.js';

export const REDIS = process.env.REDIS_TEST_URL ?? 'redis://127.0.0.1:6379';

/** Whether a Redis answers; with CRIMECAST_REQUIRE_SERVERS=1 its absence is an error. */
export async function redisAnswers(): Promise<boolean> {
  const redis = new Redis(REDIS, { lazyConnect: true, retryStrategy: null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return true;
  } catch (cause) {
    if (process.env.CRIMECAST_REQUIRE_SERVERS === '1') throw cause;
    return false;
  } finally {
    redis.disconnect();
  }
}

/** A prefix for the keys of one test, which go with it. */
export function temporaryPrefix(url = REDIS): string {
  const prefix = `crimecast-test-${randomBytes(6).toString('hex')}`;
  onTestFinished(async () => {
    const redis = new Redis(url, { retryStrategy: null });
    redis.on('error', () => undefined);
    try {
      const keys = await redis.keys(`${prefix}*`);
      if (keys.length > 0) await redis.del(...keys);
    } catch {
      // A server of the test's own is gone with all keys.
    } finally {
      redis.disconnect();
    }
  });
  return prefix;
}

/** A Redis of one test, to be killed and started again; it keeps nothing on disk. */
export async function ownRedis() {
  const port = await freePort();
  const folder = temporaryFolder();
  let child: ChildProcess | undefined;
  const url = `redis://127.0.0.1:${port}`;
  const start = async () => {
    const args = ['--port', String(port), '--dir', folder, '--save', '', '--bind', '127.0.0.1'];
    child = spawn('redis-server', args, { stdio: 'ignore' });
    await vi.waitFor(async () => {
      const redis = new Redis(url, { retryStrategy: null });
      redis.on('error', () => undefined);
      try {
        await redis.ping();
      } finally {
        redis.disconnect();
      }
    }, 10_000);
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  await start();
  return { url, start, kill };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
