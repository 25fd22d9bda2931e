import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Redis } from 'ioredis';
import type { ApiConfig, RequestAllowance } from '../config/api-config.js';
import { Problem } from '../problems/problem.js';
import { clientAddress } from './client-address.js';
import { nearAddresses } from './near-addresses.js';
import { createSharedCounts } from './shared-counts.js';
import { type Counted, createWindowCounts } from './window-counts.js';

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
  /**
   * Counts a read without a key at once, and tells the headers that say so; null where it is to go
   * the long way: it is too many, or the counts are elsewhere.
   *
   * @param passedOn whether the request says that a proxy passes it on
   */
  admitRead(address: string, passedOn: boolean): readonly string[] | null;
}

/** @param redis shares the counts among processes; while it does not answer nothing is refused */
export function createRateLimit(
  app: FastifyInstance,
  config: Pick<ApiConfig, 'rateLimits' | 'nearAddresses'>,
  redis: Redis | null,
): RateLimit {
  const rates = config.rateLimits;
  const isNear = nearAddresses(config.nearAddresses);
  const counts = redis ? createSharedCounts(redis, MINUTE) : createWindowCounts(MINUTE, REMEMBERED);

  /** Under which name a request is counted, and how many a minute that name has. */
  function counted(request: FastifyRequest) {
    const kind = kindOf(request);
    const { apiKey } = request;
    if (apiKey) return { name: `${kind}:key:${apiKey.id}`, most: rates.key[kind] };
    return countedByAddress(kind, request.ip, request.headers['x-forwarded-for'] !== undefined);
  }

  /**
   * A program nearby that asks for itself has an allowance of its own. What a proxy passes on,
   * which nobody told the server to believe, is not that: all of the world would share it.
   */
  function countedByAddress(kind: keyof RequestAllowance, address: string, passedOn: boolean) {
    const allowance = isNear(address) && !passedOn ? rates.loopback : rates.address;
    return { name: `${kind}:${clientAddress(address)}`, most: allowance[kind] };
  }

  return {
    refuseGuesses() {
      app.addHook('onRequest', (request, _reply, done) => {
        if (!bringsKey(request)) return done();
        whenKnown(counts.look(guessName(request)), (found) => {
          if (found === null || found.count < GUESSES) return done();
          const seconds = secondsTo(found);
          const headers = { 'retry-after': seconds };
          done(new Problem('TOO_MANY_REQUESTS', guessed(seconds), { headers }));
        });
      });
      app.addHook('onResponse', (request, reply, done) => {
        if (reply.statusCode === 401 && bringsKey(request)) void counts.add(guessName(request));
        done();
      });
    },

    admitRead(address, passedOn) {
      if (redis) return null;
      const { name, most } = countedByAddress('read', address, passedOn);
      const found = counts.look(name);
      if ((found as Counted).count >= most) return null;
      const { count, ends } = counts.add(name) as Counted;
      const left = [String(most), String(most - count), secondsTo({ count, ends })] as const;
      return [
        ...['ratelimit-limit', left[0], 'ratelimit-remaining', left[1]],
        ...['ratelimit-reset', left[2]],
      ];
    },

    countRequests() {
      app.addHook('onRequest', (request, reply, done) => {
        if (request.url.startsWith('/health/')) return done();
        const { name, most } = counted(request);
        whenKnown(counts.add(name), (found) => {
          if (found === null) return done();
          const reset = secondsTo(found);
          const headers = {
            'ratelimit-limit': String(most),
            'ratelimit-remaining': String(Math.max(0, most - found.count)),
            'ratelimit-reset': reset,
          };
          if (found.count <= most) {
            reply.headers(headers);
            return done();
          }
          const more = { headers: { ...headers, 'retry-after': reset } };
          done(new Problem('TOO_MANY_REQUESTS', sentence(request, most, reset), more));
        });
      });
    },
  };
}

type Found = Readonly<Counted> | null;

/** At once where the count is in memory: a promise for every read would cost more than counting. */
function whenKnown(found: Found | Promise<Found>, then: (found: Found) => void): void {
  if (found instanceof Promise) void found.then(then);
  else then(found);
}

function secondsTo({ ends }: Counted): string {
  return String(Math.max(1, Math.ceil((ends - Date.now()) / 1000)));
}

function sentence(request: FastifyRequest, most: number, seconds: string): string {
  const [who, more] = request.apiKey
    ? ['key', '']
    : ['address', ', or use an API key, which may ask more often'];
  return `More than ${most} requests in a minute came from this ${who}; ask again in ${seconds} seconds${more}.`;
}

/** Wrong keys that one address may send in a minute: a mistake is repeated, a search is not begun. */
const GUESSES = 30;

function guessName(request: FastifyRequest): string {
  return `guess:${clientAddress(request.ip)}`;
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
