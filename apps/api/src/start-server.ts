import { setTimeout } from 'node:timers/promises';
import { DEFAULT_CONFIG } from './config/api-config.js';
import type { ListenOptions, ServerOptions } from './config/server-options.js';
import { listenError } from './listen-error.js';
import { type ApiServer, createServer } from './server.js';

export interface StartedServer extends ApiServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Finishes what was asked within the grace of the configuration, then ends all else. */
  close(): Promise<void>;
}

/**
 * Creates a server and listens.
 * @throws CrimecastError `API_PORT_TAKEN`, `API_HOST_UNUSABLE`
 */
export async function startServer(
  options: ServerOptions & ListenOptions = {},
): Promise<StartedServer> {
  const { port = 4000, host = '127.0.0.1' } = options;
  const server = await createServer(options);
  try {
    const url = await server.app.listen({ port, host });
    return { ...server, url, close: () => closeGently(server, options) };
  } catch (error) {
    await server.app.close();
    throw listenError(error, { port, host, option: '--port' });
  }
}

/**
 * Says that it stops, goes on for the time that load balancers need to hear it, and finishes what is
 * in flight. Connections that are still open when most of the grace is over are cut, so that jobs and
 * data are handed back in time.
 */
async function closeGently(server: ApiServer, { config }: ServerOptions): Promise<void> {
  const { drainSeconds, graceSeconds } = { ...DEFAULT_CONFIG, ...config };
  server.drain();
  await setTimeout(drainSeconds * 1_000);
  const cut = new AbortController();
  setTimeout(graceSeconds * 700, undefined, { signal: cut.signal }).then(
    () => server.app.server.closeAllConnections(),
    () => undefined,
  );
  try {
    await server.app.close();
  } finally {
    cut.abort();
  }
}
