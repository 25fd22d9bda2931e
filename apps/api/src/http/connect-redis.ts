import type { Redis } from 'ioredis';
import { openRedis } from './open-redis.js';

/**
 * A connection for counts, which a request waits for: it fails at once while Redis is away, and
 * comes back by itself. `onChange` is told when it goes and when it is back.
 */
export function connectRedis(url: string, onChange: (up: boolean, error?: Error) => void): Redis {
  const redis = openRedis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 250,
    connectTimeout: 5_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  });
  let up: boolean | null = null;
  const enter = (next: boolean, error?: Error) => {
    if (up === next) return;
    up = next;
    onChange(next, error);
  };
  redis.on('ready', () => enter(true));
  redis.on('error', (error: Error) => enter(false, error));
  redis.on('close', () => enter(false));
  return redis;
}
