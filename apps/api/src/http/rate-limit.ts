import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Redis } from 'ioredis';
import type { ApiConfig, RequestAllowance } from '../config/api-config.js';
import { Problem } from '../problems/problem.js';
import { clientAddress, isLoopback } from './client-address.js';

const MINUTE = 60_000;
/** Clients remembered at a time where there is no Redis; about 200 bytes each. */
const REMEMBERED = 20_000;

/** The two hooks of the rate limit; keys are looked up between them. */
export interface RateLimit {
  /** Refuses an address that has sent many invalid keys, before one more is looked up. */
  refuseGuesses(): void;
  /**
   * Counts requests per minute by key, or by address where there is none, and refuses those above
   * the allowance with the seconds until the minute is over. Health is never refused.
   */
  countRequests(): void;
}

/** @param redis shares the counts among processes; while it does not answer nothing is refused */
export async function createRateLimit(
  app: FastifyInstance,
  rates: ApiConfig['rateLimits'],
  redis: Redis | null,
): Promise<RateLimit> {
  await app.register(rateLimit, {
    global: false,
    timeWindow: MINUTE,
    skipOnError: true,
    cache: REMEMBERED,
    ...(redis ? { redis, nameSpace: 'crimecast:rate:' } : {}),
    keyGenerator: (request) => (request as Counted)[COUNTED]!.name,
    max: (request) => (request as Counted)[COUNTED]!.most,
  });
  const count = app.createRateLimit();
  app.decorateRequest(COUNTED, null);

  return {
    refuseGuesses() {
      app.addHook('onRequest', async (request) => {
        if (!bringsKey(request)) return;
        (request as Counted)[COUNTED] = guesses(request);
        const result = await count(request, { increment: false });
        if (result.isAllowed || result.remaining > 0) return;
        const seconds = String(Math.max(1, result.ttlInSeconds));
        throw new Problem('TOO_MANY_REQUESTS', guessed(seconds), {
          headers: { 'retry-after': seconds },
        });
      });
      app.addHook('onResponse', async (request, reply) => {
        if (reply.statusCode !== 401 || !bringsKey(request)) return;
        (request as Counted)[COUNTED] = guesses(request);
        await count(request);
      });
    },

    countRequests() {
      app.addHook('onRequest', async (request, reply) => {
        if (request.url.startsWith('/health/')) return;
        (request as Counted)[COUNTED] = counted(request, rates);
        const result = await count(request);
        if (result.isAllowed) return;
        const reset = String(result.ttlInSeconds);
        const headers = {
          'ratelimit-limit': String(result.max),
          'ratelimit-remaining': String(result.remaining),
          'ratelimit-reset': reset,
        };
        if (!result.isExceeded) {
          reply.headers(headers);
          return;
        }
        throw new Problem('TOO_MANY_REQUESTS', sentence(request, result.max, reset), {
          headers: { ...headers, 'retry-after': reset },
        });
      });
    },
  };
}

const COUNTED = Symbol('counted');
type Counted = FastifyRequest & { [COUNTED]?: { name: string; most: number } | null };

function sentence(request: FastifyRequest, most: number, seconds: string): string {
  const [who, more] = request.apiKey
    ? ['key', '']
    : ['address', ', or use an API key, which may ask more often'];
  return `More than ${most} requests in a minute came from this ${who}; ask again in ${seconds} seconds${more}.`;
}

/** Under which name a request is counted, and how many a minute that name has. */
function counted(request: FastifyRequest, rates: ApiConfig['rateLimits']) {
  const kind = kindOf(request);
  const { apiKey } = request;
  if (apiKey) return { name: `${kind}:key:${apiKey.id}`, most: rates.key[kind] };
  const name = `${kind}:${clientAddress(request.ip)}`;
  return { name, most: (isBeside(request) ? rates.loopback : rates.address)[kind] };
}

/** Wrong keys that one address may send in a minute: a mistake is repeated, a search is not begun. */
const GUESSES = 30;

function guesses(request: FastifyRequest) {
  return { name: `guess:${clientAddress(request.ip)}`, most: GUESSES };
}

function guessed(seconds: string): string {
  return `Many invalid keys came from this address; correct the key and ask again in ${seconds} seconds. Reading needs none.`;
}

function bringsKey({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined || headers['x-api-key'] !== undefined;
}

function kindOf({ method, routeOptions }: FastifyRequest): keyof RequestAllowance {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'read';
  return routeOptions.url?.endsWith('/predict') ? 'predict' : 'jobs';
}

/**
 * Whether a program on this machine asks for itself. What a proxy passes on, which nobody told the
 * server to believe, is not that: all of the world would share the allowance of this machine.
 */
function isBeside(request: FastifyRequest): boolean {
  return isLoopback(request.ip) && request.headers['x-forwarded-for'] === undefined;
}
