import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

export type Started = { url: string; stop: () => Promise<void> };

/** A port nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a Node program that serves on `port` and waits until `path` answers with 200. */
export async function startProcess(
  script: string[],
  options: { port: number; path: string; env: Record<string, string>; withinMs: number },
): Promise<Started> {
  const url = `http://127.0.0.1:${options.port}`;
  const child = spawn(process.execPath, script, {
    env: { ...process.env, NODE_ENV: 'production', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const started: Started = { url, stop: () => stop(child) };
  try {
    await answers(url + options.path, options.withinMs, () => child.exitCode !== null);
  } catch (cause) {
    await started.stop();
    throw new Error(`${script[0]} did not get ready. It said last:\n${said}`, { cause });
  }
  return started;
}

async function answers(url: string, withinMs: number, ended: () => boolean): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline && !ended()) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(ended() ? 'The process ended.' : `No 200 from ${url} within ${withinMs} ms.`);
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 12_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
