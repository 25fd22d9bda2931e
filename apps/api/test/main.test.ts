import { once } from 'node:events';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exit, listening, start } from './support/program.js';

describe('the program', () => {
  it('answers on a port of its own and ends cleanly in the middle of a training', async () => {
    const server = start(['--port', '0']);
    const url = await listening(server);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/v1/districts/490`)).status).toBe(200);
    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'training' });
    server.child.kill('SIGTERM');
    expect(await exit(server.child)).toBe(0);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    expect(server.out()).toBe('');
  });

  it('ends cleanly on SIGINT, with a client still connected', async () => {
    const server = start(['--port', '0']);
    const url = await listening(server);
    // fetch keeps its connection open.
    await (await fetch(`${url}/v1/crimes`)).text();
    server.child.kill('SIGINT');
    expect(await exit(server.child)).toBe(0);
  });

  it('says in one sentence which port is taken and how to choose another', async () => {
    const other = createTcpServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      other.close();
    });
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const server = start(['--port', String(port)], { CRIMECAST_LOG_LEVEL: 'warn' });
    expect(await exit(server.child)).toBe(1);
    expect(server.err()).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program; choose a free one with --port, or end that program.\n`,
    );
  });

  it('exits 2 on an unknown flag, with the flag that was meant', async () => {
    const server = start(['--prot', '4000']);
    expect(await exit(server.child)).toBe(2);
    expect(server.err()).toContain('--prot is not an option. Did you mean "port"?');
    expect(server.err()).not.toContain(' at ');
  });

  it('exits 1 on a host that is not this machine', async () => {
    const server = start(['--host', '192.0.2.1'], { CRIMECAST_LOG_LEVEL: 'warn' });
    expect(await exit(server.child)).toBe(1);
    expect(server.err()).toContain('cannot listen on 192.0.2.1');
  });

  it('prints its options on stdout', async () => {
    const server = start(['--help']);
    expect(await exit(server.child)).toBe(0);
    expect(server.out()).toContain('--port N');
  });
});
