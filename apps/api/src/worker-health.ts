import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenError } from './listen-error.js';

export interface HealthOptions {
  /** 0 takes any free one. */
  port: number;
  /** Default 127.0.0.1. */
  host?: string;
}

/**
 * Answers `GET /health/live` of a worker: 200 while nothing hinders it, else 503 with the reason.
 * @param hindrance asked anew each time
 * @throws CrimecastError `API_PORT_TAKEN`, `API_HOST_UNUSABLE`
 */
export async function startWorkerHealth(
  hindrance: () => Promise<string | null>,
  { port, host = '127.0.0.1' }: HealthOptions,
): Promise<{ port: number; close(): void }> {
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET' || url !== '/health/live') return response.writeHead(404).end();
    const detail = await hindrance();
    const body = detail === null ? { status: 'ok' } : { status: 'hindered', detail };
    response.writeHead(detail === null ? 200 : 503, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    return response.end(JSON.stringify(body));
  });
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error, { port, host, option: '--health-port' });
  }
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
