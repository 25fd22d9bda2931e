import type { FastifyRequest } from 'fastify';

/** The valid key that a request came with, or `null`. */
export function keyOf(request: FastifyRequest): { readonly id: string } | null {
  return (request as { apiKey?: { readonly id: string } | null }).apiKey ?? null;
}
