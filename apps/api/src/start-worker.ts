import { availableParallelism } from 'node:os';
import type { ApiConfig } from './config/api-config.js';
import { apiError } from './errors.js';
import { createJobThreads } from './jobs/job-threads.js';
import { PLANS } from './jobs/plans.js';
import { publishTrained } from './jobs/publish-trained.js';
import { queueConnection } from './jobs/queue/queue-connection.js';
import { createQueueWorker } from './jobs/queue/queue-worker.js';
import { openPostgres, withoutSecret } from './store/open-postgres.js';
import { within } from './within.js';
import { type HealthOptions, startWorkerHealth } from './worker-health.js';

export interface WorkerOptions {
  /** The same as of the servers whose jobs it does. */
  config: ApiConfig;
  /** Parts that it works on at a time, each in a thread of its own. Default: one per core but one. */
  concurrency?: number;
  /** Times in milliseconds, for tests. */
  pace?: { lockMs?: number; stalledMs?: number };
  /** Where the program of job threads lies. Default beside this module, as built. */
  threadUrl?: URL;
  /** Where `GET /health/live` answers 200 while it takes jobs, else 503. Default nowhere. */
  health?: HealthOptions | undefined;
  /** Told of what failed, in a sentence; the work goes on. */
  onNotice?: (notice: string) => void;
}

export interface StartedWorker {
  readonly concurrency: number;
  /** Where `GET /health/live` answers; null where that was not asked for. */
  readonly healthPort: number | null;
  /** Finishes parts under way within the grace of the configuration, and hands the others back. */
  close(): Promise<void>;
}

/** Milliseconds that Redis has to answer when a worker starts, and all when its health is asked. */
const PATIENCE = 5_000;
const CHECKED_WITHIN = 3_000;

/**
 * Works on the jobs of servers that share a PostgreSQL and a Redis, on any machine.
 * @throws CrimecastError `API_CONFIG_INVALID` without both addresses, `API_DATABASE_UNUSABLE`,
 * `API_REDIS_UNUSABLE`, `API_PORT_TAKEN`, `API_HOST_UNUSABLE`
 */
export async function startWorker(options: WorkerOptions): Promise<StartedWorker> {
  const { config, health, onNotice } = options;
  const { databaseUrl, redisUrl } = addresses(config);
  const concurrency = options.concurrency ?? Math.max(1, availableParallelism() - 1);
  await requireRedis(redisUrl);
  const store = await openPostgres(databaseUrl, (error) => onNotice?.(error.message));
  const threads = createJobThreads(
    options.threadUrl ?? new URL('./job-thread.js', import.meta.url),
    concurrency,
  );
  const worker = createQueueWorker(
    {
      db: store.db,
      threads,
      plans: PLANS,
      finish: { days: config.jobs.days, within: publishTrained },
      onError: (error, job) =>
        onNotice?.(`${job === '' ? '' : `Job ${job}: `}${(error as Error).message ?? error}`),
    },
    { redisUrl, concurrency, ...options.pace },
  );
  const hindrance = async () => {
    const [database, queue] = await Promise.allSettled([
      within(store.ping(), CHECKED_WITHIN),
      within(worker.answers(), CHECKED_WITHIN),
    ]);
    if (database.status === 'rejected') return 'The database does not answer.';
    return queue.status === 'fulfilled' && queue.value ? null : 'No tasks come from Redis.';
  };
  const close = async () => {
    await worker.close(config.graceSeconds * 1000);
    await threads.close();
    await store.close();
  };
  const served =
    health &&
    (await startWorkerHealth(hindrance, health).catch(async (error) => {
      await close();
      throw error;
    }));
  return {
    concurrency,
    healthPort: served?.port ?? null,
    async close() {
      served?.close();
      await close();
    },
  };
}

function addresses({ databaseUrl, redisUrl }: ApiConfig) {
  if (databaseUrl !== null && redisUrl !== null) return { databaseUrl, redisUrl };
  const missing = [databaseUrl === null && 'DATABASE_URL', redisUrl === null && 'REDIS_URL'];
  throw apiError(
    'API_CONFIG_INVALID',
    `A worker needs ${missing.filter(Boolean).join(' and ')}: the PostgreSQL and the Redis of the servers whose jobs it does. A server alone does its jobs itself and needs no worker.`,
  );
}

async function requireRedis(url: string): Promise<void> {
  let reason: unknown = 'no answer';
  const redis = queueConnection(url, (error) => {
    reason = error.message || (error as NodeJS.ErrnoException).code;
  });
  try {
    await within(redis.ping(), PATIENCE);
  } catch (cause) {
    throw apiError(
      'API_REDIS_UNUSABLE',
      `The Redis at ${withoutSecret(url)} does not answer (${reason}); check REDIS_URL, and that the server runs.`,
      cause,
    );
  } finally {
    redis.disconnect();
  }
}
