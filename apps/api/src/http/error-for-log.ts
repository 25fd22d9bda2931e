import { stdSerializers } from 'pino';

interface LoggedError {
  [field: string]: unknown;
  type: string;
  message: string;
  stack: string;
}

const LONGEST = 2_000;
/** What a query was given: whole uploads and runs, and what is stored of keys. */
const NEVER = ['params', 'query'];

/**
 * An error as the log has it. A failed query tells why it failed, not what it was given: its message
 * holds every parameter.
 */
export function errorForLog(error: Error): LoggedError {
  const cause = isQuery(error) ? (error.cause as Error) : error;
  const plain = stdSerializers.err(cause) as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(plain)
      .filter(([name]) => !NEVER.includes(name))
      .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST) : value]),
  ) as LoggedError;
}

function isQuery(error: Error): boolean {
  return 'query' in error && 'params' in error && error.cause instanceof Error;
}
