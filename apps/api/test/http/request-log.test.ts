import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { requestId } from '../../src/http/request-id.js';
import { lazyRequestLogger, RequestLog } from '../../src/http/request-log.js';
import { installProblems } from '../../src/problems/error-handler.js';

function logged(level = 'info') {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      for (const line of String(chunk).trim().split('\n')) lines.push(JSON.parse(line));
      done();
    },
  });
  const app = Fastify({
    logger: { level, stream },
    logController: new RequestLog(),
    childLoggerFactory: lazyRequestLogger,
    genReqId: requestId,
  });
  onTestFinished(() => app.close());
  installProblems(app);
  app.get('/read/:id', async () => 'x');
  app.post('/order', async () => 'x');
  app.get('/broken', async (request) => {
    request.log.warn('about to break');
    throw new Error('secret reason');
  });
  return { app, lines };
}

describe('the log', () => {
  it('has one line for a request that orders something, with its id', async () => {
    const { app, lines } = logged();
    const headers = { 'x-request-id': 'mine', authorization: 'Bearer secret' };
    await app.inject({
      method: 'POST',
      url: '/order?token=secret',
      payload: { a: 'secret' },
      headers,
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      requestId: 'mine',
      method: 'POST',
      route: '/order',
      path: '/order',
      status: 200,
      address: '127.0.0.1',
    });
    expect(lines[0]!.ms).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('has a read only at debug, and what is refused at info', async () => {
    const { app, lines } = logged();
    await app.inject({ url: '/read/1' });
    expect(lines).toEqual([]);
    await app.inject({ url: '/nothing' });
    expect(lines).toMatchObject([{ path: '/nothing', status: 404, route: null }]);
    const debug = logged('debug');
    await debug.app.inject({ url: '/read/1' });
    expect(debug.lines).toMatchObject([{ route: '/read/:id', path: '/read/1', status: 200 }]);
  });

  it('has the reason of a failure that no client is told, under the id of its request', async () => {
    const { app, lines } = logged();
    const answer = await app.inject({ url: '/broken', headers: { 'x-request-id': 'mine' } });
    expect(answer.body).not.toContain('secret');
    expect(lines.map(({ requestId }) => requestId)).toEqual(['mine', 'mine', 'mine']);
    expect(JSON.stringify(lines)).toContain('secret reason');
    expect(lines.at(-1)).toMatchObject({ status: 500, level: 50 });
  });

  it('keeps a long address short', async () => {
    const { app, lines } = logged();
    await app.inject({ url: `/${'x'.repeat(5_000)}` });
    expect(JSON.stringify(lines).length).toBeLessThan(600);
  });
});
