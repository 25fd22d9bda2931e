import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiContext } from '../api-context.js';
import type { KeptAnswer } from './body-cache.js';
import { CORS_HEADERS } from './cors.js';
import type { RateLimit } from './rate-limit.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { keptAnswer } from './send-read.js';

/** The same for every answer. */
const CONSTANT = flat({ ...SECURITY_HEADERS, ...CORS_HEADERS });

/**
 * Answers a read whose bytes are kept before anything else is done about it but counting: headers and
 * body go out in one piece, past the hooks, which would say the same. What needs a look goes the long
 * way: a key, a tag that the client has, listed origins, a client that asks too much.
 */
export function answerKept(app: FastifyInstance, context: ApiContext, rateLimit: RateLimit): void {
  if (context.config.corsOrigins !== '*') return;
  const headersOf = new WeakMap<KeptAnswer, readonly string[]>();
  app.addHook('onRequest', (request, reply, done) => {
    const kept = isPlainRead(request) ? keptAnswer(context, request) : undefined;
    if (kept === undefined || kept.text === null) return done();
    const admitted = rateLimit.admit(request);
    if (admitted === null) return done();
    let own = headersOf.get(kept);
    if (own === undefined) {
      const length = { 'content-length': String(kept.body.length) };
      own = [...CONSTANT, ...flat(kept.headers), ...flat(length)];
      headersOf.set(kept, own);
    }
    reply.hijack();
    reply.raw.writeHead(200, [...own, ...admitted, 'x-request-id', request.id]);
    reply.raw.end(kept.text, 'latin1');
  });
}

function isPlainRead({ method, headers }: FastifyRequest): boolean {
  return (
    method === 'GET' &&
    headers['if-none-match'] === undefined &&
    headers.authorization === undefined &&
    headers['x-api-key'] === undefined
  );
}

function flat(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat();
}
