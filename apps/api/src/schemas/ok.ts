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

const file = z.string().describe('A Parquet file (Snappy) with the columns of the CSV.');

/** The same for everything at once, also given as Parquet. */
export function okOrFile<S extends z.ZodType>(description: string, schema: S) {
  const { content } = okOrCsv(description, schema);
  return {
    description,
    content: { ...content, 'application/vnd.apache.parquet': { schema: file } },
  };
}
