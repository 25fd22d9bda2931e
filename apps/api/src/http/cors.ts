import type { FastifyInstance, FastifyReply } from 'fastify';

const EXPOSED =
  'content-disposition, etag, link, location, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after, x-request-id';
const TAKEN =
  'accept, authorization, content-type, idempotency-key, if-none-match, last-event-id, x-request-id';
/** Where every page may read. */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': EXPOSED,
};
const METHODS = 'GET, HEAD, POST, DELETE';
const DAY = '86400';

/**
 * Lets pages of other origins read answers: of all, or of those listed. No cookie is ever asked
 * for or set, so no page acts with what a browser keeps.
 */
export function installCors(app: FastifyInstance, origins: '*' | readonly string[]): void {
  const listed = origins === '*' ? null : new Set(origins);
  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    if (listed === null) reply.headers(CORS_HEADERS);
    else if (origin !== undefined && listed.has(origin)) allow(reply, origin);
    done();
  });
  if (listed !== null)
    app.addHook('onSend', (_request, reply, payload, done) => {
      vary(reply);
      done(null, payload);
    });
  app.options('*', { schema: { hide: true } }, (_request, reply) => {
    // Whether the page may go on is decided by the header above; without it this is an empty answer.
    if (reply.hasHeader('access-control-allow-origin')) {
      reply.headers({
        'access-control-allow-methods': METHODS,
        'access-control-allow-headers': TAKEN,
        'access-control-max-age': DAY,
      });
    }
    reply.code(204).send();
  });
}

function allow(reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin);
  reply.header('access-control-expose-headers', EXPOSED);
}

/** A cache in between must keep the answers for two origins apart. */
function vary(reply: FastifyReply): void {
  const named = reply.getHeader('vary');
  reply.header('vary', named === undefined ? 'origin' : `${named}, origin`);
}
