import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

const LOOK_EVERY_MS = 50;

export interface ReadyProxy {
  readonly url: string;
  /** Sends requests to one more server from when it says that it is ready. */
  add(server: string): void;
  /** How many requests each server was sent. */
  readonly sent: ReadonlyMap<string, number>;
}

/**
 * What a platform puts before its containers: requests go in turn to the servers whose
 * `/health/ready` said 200 when it was looked at last. Nothing is tried twice.
 */
export async function readyProxy(): Promise<ReadyProxy> {
  const known: string[] = [];
  const sent = new Map<string, number>();
  let ready: string[] = [];
  let turn = 0;
  const isReady = (server: string) =>
    fetch(`${server}/health/ready`).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status === 200;
      },
      () => false,
    );
  const looking = setInterval(async () => {
    const states = await Promise.all(known.map(isReady));
    ready = known.filter((_, i) => states[i]);
  }, LOOK_EVERY_MS);
  const proxy = createServer((asked, answer) => {
    const server = ready[turn++ % ready.length];
    if (server === undefined) return answer.writeHead(503).end();
    sent.set(server, (sent.get(server) ?? 0) + 1);
    const passed = request(server + asked.url, { method: asked.method }, (got) => {
      answer.writeHead(got.statusCode!, got.headers);
      got.pipe(answer);
    });
    passed.on('error', (error) => answer.writeHead(502).end(error.message));
    return asked.pipe(passed);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    clearInterval(looking);
    proxy.close();
    proxy.closeAllConnections();
  });
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, add: (server) => known.push(server), sent };
}
