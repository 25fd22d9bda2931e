import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { Problem } from '../problems/problem.js';
import type { Store } from '../store/store.js';
import type { ApiKey, Scope } from './key.js';
import { findKey } from './key-store.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The valid key of the request; null when it has none. */
    apiKey: ApiKey | null;
  }
}

/** How long an answer about a key is believed: a revoked one works at most so much longer. */
const REMEMBERED_MS = 2000;
const MOST_REMEMBERED = 1000;

/**
 * Reads the key of each request from `Authorization: Bearer …` or `X-API-Key`. A key that is not valid
 * is refused on any address: the client believes to have rights that it has not.
 */
export function identifyKeys(app: FastifyInstance, { db }: Pick<Store, 'db'>): void {
  const remembered = new Map<string, { key: ApiKey | null; until: number }>();
  app.decorateRequest('apiKey', null);
  app.addHook('onRequest', (request, _reply, done) => {
    const text = presented(request);
    if (text === null) return done();
    const known = remembered.get(text);
    const answer = known && known.until > Date.now() ? Promise.resolve(known.key) : ask(text);
    answer.then(
      (key) => {
        if (!key) return done(refused());
        request.apiKey = key;
        done();
      },
      (error) => done(error),
    );
  });

  async function ask(text: string): Promise<ApiKey | null> {
    const key = await findKey(db, text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    // Refusals are not remembered: a stream of guesses must not fill the memory.
    if (key) remembered.set(text, { key, until: Date.now() + REMEMBERED_MS });
    return key;
  }
}

/** Lets only requests with a key of a scope through. */
export function requireScope(scope: Scope): preHandlerAsyncHookHandler {
  return async ({ apiKey }) => {
    if (!apiKey) throw missing(scope);
    if (!apiKey.scopes.includes(scope)) {
      throw new Problem(
        'SCOPE_MISSING',
        `The key "${apiKey.name}" may be used for ${apiKey.scopes.join(', ')}, not for ${scope}; ask for a key with that scope.`,
      );
    }
  };
}

function presented({ headers }: FastifyRequest): string | null {
  const own = headers['x-api-key'];
  if (typeof own === 'string') return own;
  const { authorization } = headers;
  if (authorization === undefined) return null;
  return authorization.replace(/^Bearer +/i, '');
}

const CHALLENGE = { headers: { 'www-authenticate': 'Bearer realm="crimecast"' } };

function missing(scope: Scope): Problem {
  return new Problem(
    'KEY_MISSING',
    `This needs an API key with the scope ${scope}; send it as "Authorization: Bearer …". Keys are made with "crimecast keys create".`,
    CHALLENGE,
  );
}

function refused(): Problem {
  return new Problem(
    'KEY_INVALID',
    'The API key is not valid: it is unknown, has expired or was revoked. Reading needs none.',
    CHALLENGE,
  );
}
