import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext } from '../api-context.js';
import { entityTag, notModified } from './etag.js';

/**
 * Answers a read from memory: 304 when the client's tag still holds, else the body kept for this
 * address, made on first use.
 * @param run id of the run that the answer depends on, if it does
 */
export function sendRead(
  context: ApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: { key: unknown; run?: string | undefined; make: () => object },
): FastifyReply {
  const tag = entityTag({ run: answer.run, dataVersion: context.catalog.dataVersion });
  if (notModified(request, reply, tag)) return reply.code(304).send();
  const key = JSON.stringify([request.routeOptions.url, tag, answer.key]);
  return reply.type('application/json; charset=utf-8').send(context.bodies.get(key, answer.make));
}
