import type { Redis } from 'ioredis';
import { openRedis } from '../../http/open-redis.js';

/** How long Redis is waited for before the next try, in milliseconds. */
const LONGEST_PAUSE = 2_000;

/**
 * A connection for a queue. It comes back by itself when Redis does; what it was told meanwhile
 * waits, so ask only a `ready` one for what must not.
 */
export function queueConnection(url: string, onError: (error: Error) => void): Redis {
  const redis = openRedis(url, {
    maxRetriesPerRequest: null,
    connectTimeout: 5_000,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE),
  });
  redis.on('error', onError);
  return redis;
}
