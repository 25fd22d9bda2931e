import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { CERTIFICATE, PRIVATE_KEY } from '../../support/certificate.js';

export interface Called {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Lets webhooks reach the receiver. */
export const HOOKS_HERE = {
  ...{ ca: CERTIFICATE, allowed: () => true, resolve: async () => ['127.0.0.1'] },
};

/** A receiver of webhooks at `https://hook.test`. */
export async function hookReceiver() {
  const called: Called[] = [];
  /** Changed by tests; `before` runs when a call has come whole and is not answered yet. */
  const manner = { status: 204, headers: {}, before: async () => undefined as unknown };
  const server = createServer({ key: PRIVATE_KEY, cert: CERTIFICATE }, (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', async () => {
      called.push({ headers: request.headers, body });
      await manner.before();
      if (manner.status !== 0) response.writeHead(manner.status, manner.headers).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `https://hook.test:${port}/alerts`, called, manner };
}
