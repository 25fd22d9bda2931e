import { z } from 'zod';

const text = z.string().describe('A header row, then one record per row (RFC 4180).');

/** The response entry of a success: what it says, and its shape. */
export function ok<S extends z.ZodType>(description: string, schema: S) {
  return { description, content: { 'application/json': { schema } } };
}

/** The same for a list that is also given as CSV. */
export function okOrCsv<S extends z.ZodType>(description: string, schema: S) {
  return {
    description,
    content: { 'application/json': { schema }, 'text/csv': { schema: text } },
  };
}
