import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/**
 * A hook that refuses bodies whose lists are too long before their entries are looked at: the
 * schema would report every one of them.
 */
export function refuseLongLists(limits: Readonly<Record<string, number>>) {
  return async (request: FastifyRequest): Promise<void> => {
    const { body } = request;
    if (body === null || typeof body !== 'object') return;
    for (const [field, limit] of Object.entries(limits)) {
      const list = (body as Record<string, unknown>)[field];
      if (!Array.isArray(list) || list.length <= limit) continue;
      throw new Problem(
        'REQUEST_INVALID',
        `${field} holds ${list.length} entries; it must hold at most ${limit}, send the rest in another request.`,
      );
    }
  };
}
