import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { homeHolder } from '../src/store/lock-home.js';
import { exit, listening, start } from './support/program.js';
import { temporaryHome } from './support/temporary-home.js';

const BODY = JSON.stringify({ series: [{ values: [1, 2, 3] }], frequency: 'month' });

/** No training beside it. */
const QUIET = { CRIMECAST_JOB_CONCURRENCY: '0' };
/** Starting and closing take their time on a busy machine. */
const PATIENT = { timeout: 30_000 };

/** A request that the server has begun to read: its body lacks the last byte until `finish`. */
async function halfRequest(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  socket.write(
    `POST /v1/predict HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\nExpect: 100-continue\r\n\r\n`,
  );
  // The server says "continue" when the request is with it.
  await once(socket, 'data');
  socket.write(BODY.slice(0, -1));
  return {
    async finish(): Promise<string> {
      socket.write(BODY.slice(-1));
      await closed;
      return answer;
    },
    closed,
  };
}

/** Waits until no new connection is taken. */
async function refuses(url: string): Promise<void> {
  const answers = () =>
    fetch(`${url}/health/live`).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, PATIENT).toBe(false);
}

describe('a program that is told to stop', () => {
  it('finishes a request in flight, takes no new one, and ends with 0', async () => {
    const server = start(['--port', '0'], QUIET);
    const url = await listening(server);
    const half = await halfRequest(url);
    server.child.kill('SIGTERM');
    await refuses(url);
    expect(await half.finish()).toContain('HTTP/1.1 200 OK');
    expect(await exit(server.child)).toBe(0);
  });

  it('says so at /health/ready first, and goes on answering for the time that was set', async () => {
    const server = start(['--port', '0'], {
      ...QUIET,
      CRIMECAST_DRAIN_SECONDS: '8',
    });
    const url = await listening(server);
    server.child.kill('SIGTERM');
    await expect
      .poll(async () => await (await fetch(`${url}/health/ready`)).json(), PATIENT)
      .toMatchObject({ status: 'closing' });
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${url}/v1/crimes`)).status).toBe(200);
    expect(await exit(server.child)).toBe(0);
  });

  it('ends with 0 also when it is told to while it starts', async () => {
    const home = temporaryHome();
    const server = start(['--port', '0'], { ...QUIET, CRIMECAST_HOME: home });
    await expect.poll(() => homeHolder(home), PATIENT).toBe(server.child.pid);
    server.child.kill('SIGTERM');
    expect(await exit(server.child)).toBe(0);
    expect(homeHolder(home)).toBeNull();
  });

  it('cuts a client that does not finish, before the grace is over', async () => {
    const server = start(['--port', '0'], { ...QUIET, CRIMECAST_GRACE_SECONDS: '3' });
    const half = await halfRequest(await listening(server));
    server.child.kill('SIGTERM');
    await half.closed;
    expect(await exit(server.child)).toBe(0);
  });

  it('ends at once on a second signal', async () => {
    const server = start(['--port', '0'], { ...QUIET, CRIMECAST_GRACE_SECONDS: '600' });
    const url = await listening(server);
    await halfRequest(url);
    server.child.kill('SIGTERM');
    await refuses(url);
    server.child.kill('SIGTERM');
    expect(await exit(server.child)).toBe(1);
  });
});
