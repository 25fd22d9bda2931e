import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { inspect } from 'node:util';
import compression from 'compression';
import { withWaitingScripts } from './waiting-scripts.ts';

/** Next's standalone build, which lies beside this file. */
const dir = import.meta.dirname;
const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOSTNAME || '0.0.0.0';

Object.assign(process.env, {
  NODE_ENV: 'production',
  __NEXT_PRIVATE_STANDALONE_CONFIG: readFileSync(join(dir, 'standalone.json'), 'utf8'),
});
process.chdir(dir);
// Only now: Next reads what was said above when it is loaded.
const { default: next } = await import('next');
const pages = next({ dev: false, dir, hostname, port });
// Its types know Express alone; it needs no more than Node's own.
const pack = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

const server = createServer((request, response) => {
  pack(request, response, () => {
    const answer = pages.getRequestHandler();
    answer(request, withWaitingScripts(response)).catch((cause: unknown) => {
      complain(cause);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}

try {
  await pages.prepare();
  server.listen(port, hostname);
  await once(server, 'listening');
  process.stdout.write(`Dashboard on http://${hostname}:${port}\n`);
} catch (cause) {
  complain(cause);
  process.exit(1);
}

function complain(cause: unknown): void {
  process.stderr.write(`${inspect(cause)}\n`);
}
