import {
  postgresAnswers,
  temporaryDatabase,
  temporaryFolder,
} from '../../jobs/support/databases.js';
import { ownRedis, redisAnswers } from '../../jobs/support/redis.js';
import { clientOf, opened } from './job-client.js';
import { startProgram } from './programs.js';

/** Whether what a queue needs is here. */
export async function queueAnswers(): Promise<boolean> {
  return (await postgresAnswers()) && (await redisAnswers());
}

/**
 * A server and its workers in processes of their own, with a Redis of their own.
 * @param workers how many; with none the server works alone, without the queue
 * @param databaseUrl their PostgreSQL; default a new database
 */
export async function queuePrograms(workers: number, databaseUrl?: string) {
  const redis = await ownRedis();
  const url = databaseUrl ?? (await temporaryDatabase());
  const store = await opened(url);
  const ask = await clientOf(store);
  const shared = { CRIMECAST_HOME: temporaryFolder(), DATABASE_URL: url };
  const env = workers === 0 ? shared : { ...shared, REDIS_URL: redis.url };
  const worker = () => startProgram('worker-program', env);
  const server = await startProgram('api-program', env);
  const working = await Promise.all(Array.from({ length: workers }, worker));
  const another = () => startProgram('api-program', env);
  return { redis, store, ask, server, worker, working, another };
}
