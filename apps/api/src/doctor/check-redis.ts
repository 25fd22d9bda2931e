import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { openRedis } from '../http/open-redis.js';
import { QUEUE } from '../jobs/queue/flow-of.js';
import { withoutSecret } from '../store/open-postgres.js';
import { type Check, checksOf } from './check.js';
import { checkClock } from './check-clock.js';

const PATIENCE_MS = 5_000;
/** Of the commands that the queue uses. */
const LEAST_VERSION = 6.2;

/** Whether Redis answers, keeps what it is told, agrees about the time, and has workers. */
export async function checkRedis(url: string | null, now = Date.now): Promise<Check[]> {
  const { absent, failed } = checksOf('Redis');
  if (url === null) return [absent('servers do their jobs themselves')];
  const redis = openRedis(url, {
    ...{ lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 },
    ...{ connectTimeout: PATIENCE_MS, commandTimeout: PATIENCE_MS },
  });
  let reason = '';
  redis.on('error', (error: NodeJS.ErrnoException) => {
    reason ||= error.message || (error.code ?? '');
  });
  try {
    await redis.connect();
    const about = await redis.info();
    const asked = now();
    const [seconds, micro] = await redis.time();
    const theirs = Number(seconds) * 1000 + Number(micro) / 1000;
    const clock = checkClock('Redis', { asked, answered: now(), theirs });
    return [checkServer(url, about), clock, await checkWorkers(redis)];
  } catch (error) {
    return [
      failed(
        `${withoutSecret(url)} does not answer (${reason || (error as Error).message})`,
        'Check REDIS_URL, its password, and that the server runs.',
      ),
    ];
  } finally {
    redis.disconnect();
  }
}

function checkServer(url: string, about: string): Check {
  const { ok, warning, failed } = checksOf('Redis');
  const value = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(about)?.[1] ?? '';
  const [version, policy] = [value('redis_version'), value('maxmemory_policy')];
  const says = `version ${version}, ${withoutSecret(url)}`;
  if (Number.parseFloat(version) < LEAST_VERSION) {
    return failed(`${says} is too old`, `Install Redis ${LEAST_VERSION} or newer.`);
  }
  if (policy !== 'noeviction' && policy !== '') {
    return warning(
      `${says}, throws away what it is told when its memory is full (${policy})`,
      'Set maxmemory-policy to noeviction, or jobs are begun again.',
    );
  }
  return ok(says);
}

async function checkWorkers(redis: Redis): Promise<Check> {
  const { ok, warning } = checksOf('workers');
  const queue = new Queue(QUEUE, {
    // It would print what is told above.
    ...{ connection: redis, prefix: 'crimecast', skipVersionCheck: true },
  });
  queue.on('error', () => undefined);
  try {
    const workers = await queue.getWorkersCount();
    if (workers > 0) return ok(`${workers} at work`);
    return warning('none is running', 'Jobs wait until one is: start "crimecast worker".');
  } catch {
    return warning(
      'Redis does not tell',
      'Look at them where they run: its CLIENT LIST is closed.',
    );
  } finally {
    await queue.close();
  }
}
