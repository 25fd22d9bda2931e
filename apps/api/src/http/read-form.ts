import type { FastifyInstance } from 'fastify';

/**
 * Reads forms on the routes of one plugin, as mail programs and telephone services send them: fields
 * of `application/x-www-form-urlencoded`; of `multipart/form-data`, whose fields nobody needs, nothing.
 */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, (_request, _body, done) =>
    done(null, {}),
  );
}
