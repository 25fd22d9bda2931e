import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

/** Refuses addresses with a NUL: nothing is called so, and no database keeps one in a text. */
export function refuseNul(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.url.includes('%00')) {
      done(
        new Problem(
          'REQUEST_INVALID',
          'The address holds %00, the NUL character, which no name or value has; remove it.',
        ),
      );
      return;
    }
    done();
  });
}
