import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/crimecast.mjs', import.meta.url));
/** Runs trained by tests are kept, as a user's are, so that only the first test waits for them. */
const home = fileURLToPath(
  new URL('../../../node_modules/.cache/crimecast-test/', import.meta.url),
);
const started: ChildProcess[] = [];
const listeners: Server[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const listener of listeners.splice(0)) listener.close();
});

function crimecast(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, CRIMECAST_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.on('data', (text) => {
    output.stderr += text;
  });
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, ...output }));
  const says = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(output.stdout);
      if (match) return match;
      await Promise.race([once(child.stdout, 'data'), failIfEnded(ended, pattern)]);
    }
  };
  return { child, ended, says };
}

async function failIfEnded(ended: Promise<{ stderr: string }>, pattern: RegExp): Promise<never> {
  const { stderr } = await ended;
  throw new Error(`crimecast ended before it said ${pattern}: ${stderr}`);
}

async function takenPort(): Promise<string> {
  const listener = createServer().listen(0, '127.0.0.1');
  listeners.push(listener);
  await once(listener, 'listening');
  const address = listener.address();
  return String(typeof address === 'object' && address ? address.port : 0);
}

describe('crimecast serve', () => {
  it('trains, answers on both ports, and ends every child on Ctrl-C', async () => {
    const { child, ended, says } = crimecast('serve', '--port', '0', '--dashboard-port', '0');
    const [, dashboard] = await says(/Dashboard +(http:\S+)/);
    const [, api] = await says(/API +(http:\S+)/);
    await says(/Forecasts are ready/);
    const answer = await fetch(`${api}/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ crime_series: [25, 30, 28], district_code: 502 }),
    });
    expect(answer.status).toBe(200);
    expect(Object.keys((await answer.json()) as object)).toEqual(['predicted_value']);
    expect((await fetch(`${dashboard}/`)).status).toBe(200);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    await expect(fetch(`${api}/health/live`)).rejects.toThrow();
    await expect(fetch(`${dashboard}/`)).rejects.toThrow();
  }, 240_000);

  it('says which port of the API is taken and how to choose another', async () => {
    const port = await takenPort();
    const { code, stderr } = await crimecast('serve', '--port', port, '--dashboard-port', '0')
      .ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(stderr).toContain('--port');
  });

  it('says which port of the dashboard is taken, and ends the API too', async () => {
    const port = await takenPort();
    const { code, stderr } = await crimecast('serve', '--port', '0', '--dashboard-port', port)
      .ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(stderr).toContain('--dashboard-port');
  });

  it('ends with the code of a usage error from the shell as well', async () => {
    expect((await crimecast('serve', '--prot', '1').ended).code).toBe(2);
  });
});
