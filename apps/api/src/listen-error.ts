import { CrimecastError } from '@crimecast/data';
import { apiError } from './errors.js';

/**
 * Why a program cannot listen, in a sentence with the remedy.
 * @param where.option how another port is chosen
 * @returns CrimecastError `API_PORT_TAKEN` or `API_HOST_UNUSABLE`; one of ours stays what it is
 */
export function listenError(
  error: unknown,
  where: { port: number; host: string; option: string },
): unknown {
  if (error instanceof CrimecastError) return error;
  const { port, host, option } = where;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return apiError(
      'API_PORT_TAKEN',
      `Port ${port} on ${host} is taken by another program; choose a free one with ${option}, or end that program.`,
      error,
    );
  }
  return apiError(
    'API_HOST_UNUSABLE',
    `The server cannot listen on ${host}, port ${port} (${code ?? message}); choose others with --host and ${option}.`,
    error,
  );
}
