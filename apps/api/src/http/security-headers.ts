import type { FastifyInstance } from 'fastify';

/**
 * The same for every answer, so they are written once and not computed per request. HTTPS, and
 * with it HSTS, is the business of the proxy that offers it.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  // Reads are open to any page; which pages may read by script is for `cors`.
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Sets the headers that keep an answer from being run, framed or guessed at by a browser. */
export function installSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}
