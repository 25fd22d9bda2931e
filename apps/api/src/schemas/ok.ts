import type { z } from 'zod';

/** The response entry of a success: what it says, and its shape. */
export function ok<S extends z.ZodType>(description: string, schema: S) {
  return { description, content: { 'application/json': { schema } } };
}
