import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallServer } from '../support/test-server.js';

let server: Awaited<ReturnType<typeof smallServer>>;
let port: number;
beforeAll(async () => {
  server = await smallServer({ config: { timeouts: { headersSeconds: 1, requestSeconds: 2 } } });
  await server.settled;
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  port = (server.app.server.address() as AddressInfo).port;
});
afterAll(() => server.stop());

/** Sends a text, and gives all that comes back until the server closes the connection. */
async function send(
  text: string,
): Promise<{ answer: () => string; socket: Socket; closed: Promise<unknown> }> {
  const socket = connect({ port, host: '127.0.0.1' });
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  socket.write(text);
  return { answer: () => answer, socket, closed };
}

describe('a client that sends slowly', () => {
  it('is answered 408 when its headers do not end', async () => {
    const { answer, closed } = await send('GET /v1/crimes HTTP/1.1\r\nHost: x\r\nX-A: ');
    await closed;
    expect(answer()).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer()).toContain('"code":"REQUEST_TIMEOUT"');
  });

  it('is answered 408 when its body does not end, however often a byte comes', async () => {
    const { answer, socket, closed } = await send(
      'POST /v1/predict HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n',
    );
    const drip = setInterval(() => socket.write('{'), 100);
    await closed;
    clearInterval(drip);
    expect(answer()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('holds nobody else up', async () => {
    const slow = await Promise.all(
      Array.from({ length: 50 }, () => send('GET /v1/crimes HTTP/1.1\r\nHost: x\r\n')),
    );
    const answer = await fetch(`http://127.0.0.1:${port}/v1/crimes`);
    expect(answer.status).toBe(200);
    for (const { socket } of slow) socket.destroy();
  });
});

describe('a client that sends too much', () => {
  it('is answered 431 to headers above 16 kB', async () => {
    const { answer, closed } = await send(
      `GET /v1/crimes HTTP/1.1\r\nHost: x\r\nX-A: ${'x'.repeat(20_000)}\r\n\r\n`,
    );
    await closed;
    expect(answer()).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer()).toContain('"code":"HEADERS_TOO_LARGE"');
  });

  it('is answered 413 by the length it declares, before it sends the body', async () => {
    const { answer, socket } = await send(
      'POST /v1/predict HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n',
    );
    await once(socket, 'data');
    expect(answer()).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer()).toContain('1048576 bytes');
    socket.destroy();
  });

  it('is answered 413 as soon as the pieces of its body are too large together', async () => {
    const { answer, socket } = await send(
      'POST /v1/predict HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const pieces = setInterval(() => socket.write(piece), 2);
    await once(socket, 'data');
    clearInterval(pieces);
    socket.destroy();
    expect(answer()).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('is closed within seconds after bytes that are not HTTP, also if it stays', async () => {
    const { answer, closed } = await send('\u0016\u0003\u0001 hello\r\n\r\n');
    await closed;
    expect(answer()).toMatch(/^HTTP\/1\.1 400 /);
  });
});
