import { createServer, request, type Server } from 'node:http';

/** What the front does with requests: pass all on, or answer as an API that trains its first run, or has no published figures. */
export type Mode = 'pass' | 'training' | 'unpublished';

/** Stands before the real API, so that a test can let it train or be away whenever it wants. */
export class Front {
  mode: Mode = 'pass';
  private server: Server | null = null;

  constructor(
    readonly port: number,
    private readonly api: string,
  ) {}

  open(): Promise<void> {
    const server = createServer((incoming, outgoing) => {
      const path = incoming.url ?? '/';
      if (this.mode === 'training' && /^\/(health\/ready|v1\/forecasts)/.test(path)) {
        const progress = { stage: 'murder', model: 'naive', done: 30, total: 80, fraction: 0.375 };
        outgoing.writeHead(503, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify({ status: 'training', progress }));
        return;
      }
      if (this.mode === 'unpublished' && /^\/v1\/(leaderboard|accuracy)/.test(path)) {
        outgoing.writeHead(404, { 'content-type': 'application/problem+json' });
        outgoing.end(JSON.stringify({ status: 404, code: 'ACCURACY_NOT_FOUND', detail: 'None.' }));
        return;
      }
      const passed = request(this.api + path, {
        method: incoming.method,
        headers: incoming.headers,
      });
      passed.on('response', (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      passed.on('error', () => outgoing.destroy());
      incoming.pipe(passed);
    });
    this.server = server;
    return new Promise((resolve) => server.listen(this.port, '127.0.0.1', resolve));
  }

  close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return Promise.resolve();
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }
}
