import { suggest } from '@crimecast/data';
import { apiError } from '../errors.js';
import { type ApiConfig, DEFAULT_CONFIG } from './api-config.js';
import { connectionUrl } from './connection-url.js';
import {
  type Environment,
  type EnvironmentReader,
  environmentReader,
} from './environment-reader.js';
import { readAlerts } from './read-alerts.js';
import { subnets, trustedProxies } from './trusted-proxies.js';

const PREFIX = 'CRIMECAST_';
/** Variables of other programs of the project, which are none of the server's. */
const OF_OTHERS = [
  'CRIMECAST_API_URL',
  'CRIMECAST_DASHBOARD_PORT',
  'CRIMECAST_DOCS_URL',
  'CRIMECAST_HEALTH_PORT',
  'CRIMECAST_RAW_DATA',
  'CRIMECAST_REQUIRE_SERVERS',
];
const OF_THE_COMMAND = [
  'CRIMECAST_PORT',
  'CRIMECAST_HOST',
  'CRIMECAST_HOME',
  'CRIMECAST_LOG_LEVEL',
];

/**
 * The configuration that the environment asks for, for programs that embed the server.
 * @throws CrimecastError `API_CONFIG_INVALID` listing every variable that cannot be used
 */
export function environmentConfig(env: Environment): ApiConfig {
  const wrong: string[] = [];
  const config = readEnvironment(env, wrong);
  if (wrong.length > 0) throw apiError('API_CONFIG_INVALID', wrong.join('\n'));
  return config;
}

/**
 * The configuration that the environment asks for; an empty variable counts as unset.
 * @param wrong gets one sentence (name, value, remedy) for each variable that cannot be used;
 *   the default stands in its place
 */
export function readEnvironment(env: Environment, wrong: string[]): ApiConfig {
  const reader = environmentReader(env, wrong);
  const { integer, choice, text, seen } = reader;
  const { limits, rateLimits, jobs, timeouts, ...rest } = DEFAULT_CONFIG;
  const allowance = (who: keyof ApiConfig['rateLimits']) => {
    const name = `CRIMECAST_RATE_${who.toUpperCase()}`;
    const byDefault = rateLimits[who];
    return {
      read: integer(`${name}_READ`, byDefault.read, [1, 100_000_000]),
      predict: integer(`${name}_PREDICT`, byDefault.predict, [1, 100_000_000]),
      jobs: integer(`${name}_JOBS`, byDefault.jobs, [1, 100_000_000]),
    };
  };
  const config: ApiConfig = {
    databaseUrl: text('DATABASE_URL', null, connectionUrl(['postgres:', 'postgresql:'])),
    redisUrl: readRedis(reader),
    trustProxy: text('CRIMECAST_TRUST_PROXY', rest.trustProxy, trustedProxies),
    rateLimits: {
      address: allowance('address'),
      key: allowance('key'),
      loopback: allowance('loopback'),
    },
    nearAddresses: text('CRIMECAST_NEAR_ADDRESSES', rest.nearAddresses, subnets),
    limits: {
      bodyBytes: integer('CRIMECAST_MAX_BODY_BYTES', limits.bodyBytes, [1_000, 100_000_000]),
      jsonDepth: integer('CRIMECAST_MAX_JSON_DEPTH', limits.jsonDepth, [4, 1_000]),
      series: integer('CRIMECAST_MAX_SERIES', limits.series, [1, 10_000]),
      horizon: integer('CRIMECAST_MAX_HORIZON', limits.horizon, [1, 100]),
      levels: integer('CRIMECAST_MAX_LEVELS', limits.levels, [1, 99]),
      uploadBytes: integer(
        'CRIMECAST_MAX_UPLOAD_BYTES',
        limits.uploadBytes,
        [1_000, 1_000_000_000],
      ),
      uploadRows: integer('CRIMECAST_MAX_UPLOAD_ROWS', limits.uploadRows, [1, 50_000_000]),
      queueLength: integer('CRIMECAST_MAX_QUEUE', limits.queueLength, [1, 100_000]),
      jobsPerKey: integer('CRIMECAST_MAX_JOBS_PER_KEY', limits.jobsPerKey, [1, 100_000]),
      jobsPerDay: integer('CRIMECAST_MAX_JOBS_PER_DAY', limits.jobsPerDay, [1, 1_000_000]),
    },
    corsOrigins: text('CRIMECAST_CORS_ORIGINS', rest.corsOrigins, origins),
    metrics: choice('CRIMECAST_METRICS', rest.metrics, ['open', 'key', 'closed']),
    docs: choice('CRIMECAST_DOCS', rest.docs, ['open', 'closed']),
    jobs: {
      concurrency: integer('CRIMECAST_JOB_CONCURRENCY', jobs.concurrency, [0, 64]),
      threads: integer('CRIMECAST_JOB_THREADS', jobs.threads, [1, 64]),
      days: integer('CRIMECAST_JOB_DAYS', jobs.days, [1, 3_650]),
    },
    alerts: readAlerts(reader, wrong),
    drainSeconds: integer('CRIMECAST_DRAIN_SECONDS', rest.drainSeconds, [0, 600]),
    graceSeconds: integer('CRIMECAST_GRACE_SECONDS', rest.graceSeconds, [1, 600]),
    timeouts: {
      headersSeconds: integer('CRIMECAST_HEADERS_SECONDS', timeouts.headersSeconds, [1, 600]),
      requestSeconds: integer('CRIMECAST_REQUEST_SECONDS', timeouts.requestSeconds, [1, 3_600]),
    },
  };
  wrong.push(...mistyped(env, [...seen, ...OF_THE_COMMAND]));
  return config;
}

function readRedis({ text, choice }: EnvironmentReader): string | null {
  const url = text('REDIS_URL', null, connectionUrl(['redis:', 'rediss:']));
  const tls = choice('CRIMECAST_REDIS_TLS', 'verified', ['verified', 'unverified']);
  if (url === null || tls === 'verified') return url;
  const address = new URL(url);
  address.searchParams.set('tls', tls);
  return address.href;
}

/** A mistyped name would leave a limit at its default without a word. */
function mistyped(env: Environment, known: readonly string[]): string[] {
  const short = known
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
  return Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name) && !OF_OTHERS.includes(name))
    .map((name) => ({ name, meant: suggest(name.slice(PREFIX.length), short) }))
    .filter(({ meant }) => meant !== '')
    .map(({ name, meant }) => `${name} is not a setting.${meant.replace('"', `"${PREFIX}`)}`);
}

function origins(written: string): '*' | string[] {
  if (written.trim() === '*') return '*';
  const list = written.split(',').map((part) => part.trim());
  for (const origin of list) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error('give * or origins like https://example.org, separated by commas');
    }
  }
  return list;
}
