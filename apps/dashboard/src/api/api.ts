import { type CrimecastClient, createClient } from '@crimecast/client';

const PATIENCE_MS = 15_000;

/**
 * The API, asked anew each time and not for ever.
 * @param base where it answers: its own address on the server, the proxy in the browser
 */
export function apiAt(base: string): CrimecastClient {
  return createClient({
    baseUrl: base,
    fetch: (request) =>
      fetch(request, {
        cache: 'no-store',
        signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)]),
      }),
  });
}
