import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixture, smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
let port: number;

beforeAll(async () => {
  server = await smallServer({ threadUrl: fixture('never-done.mjs') });
  port = Number(new URL(await server.app.listen({ port: 0 })).port);
});
afterAll(() => server.stop());

/** What the server says to raw bytes, until it closes the connection. */
async function raw(text: string): Promise<{ head: string; body: string }> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  // The server may stop reading, and close, before all was sent.
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { head, body };
}

it('answers bytes that are not HTTP with a problem', async () => {
  const { head, body } = await raw('HELLO\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 400 /);
  expect(head).toContain('content-type: application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'REQUEST_UNREADABLE' });
});

it('answers headers above 16 kB with a problem', async () => {
  const { head, body } = await raw(
    `GET /health/live HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(20_000)}\r\n\r\n`,
  );
  expect(head).toMatch(/^HTTP\/1\.1 431 /);
  expect(JSON.parse(body)).toMatchObject({ status: 431, code: 'HEADERS_TOO_LARGE' });
});

it('goes on answering others', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/health/live`);
  expect(await response.json()).toEqual({ status: 'ok' });
});
