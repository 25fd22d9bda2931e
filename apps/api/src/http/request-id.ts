import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const GIVEN = /^[A-Za-z0-9._:-]{1,64}$/;

/** Of this process; a number makes it the id of one request. */
const PROCESS = randomBytes(8).toString('hex');
let requests = 0;

/** The id that a client or proxy gave in `x-request-id`, if it is safe to repeat, or a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && GIVEN.test(given)
    ? given
    : `${PROCESS}-${(++requests).toString(36)}`;
}

/** Sends the id of a request back, so that a client can name it to who reads the log. */
export function installRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
}
