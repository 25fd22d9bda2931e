import type { FastifyRequest } from 'fastify';
import { requireScope } from '../keys/identify-key.js';
import type { Scope } from '../keys/key.js';

/**
 * Lets requests with a key of one of the scopes through, before their body is read.
 * @throws Problem `KEY_MISSING`, `SCOPE_MISSING` naming the first scope
 */
export function requireJobKey(first: Scope, ...others: Scope[]) {
  const refuse = requireScope(first) as unknown as (request: FastifyRequest) => Promise<void>;
  return async (request: FastifyRequest): Promise<void> => {
    if (others.some((scope) => request.apiKey?.scopes.includes(scope))) return;
    await refuse(request);
  };
}
