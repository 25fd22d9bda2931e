import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { temporaryHome } from './temporary-home.js';

/** The program as built: `npm test` builds before it tests. */
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Starts it with a folder of its own; it ends with the test. */
export function start(argv: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN, ...argv], {
    env: { PATH: process.env.PATH, CRIMECAST_HOME: temporaryHome(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return { child, out: () => out, err: () => err };
}

/** Its exit code, when it has ended. */
export async function exit(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code;
}

/** Waits for the log line that names the address. */
export async function listening({ child, err }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const url = /listening at (http:\S+?)"/.exec(err())?.[1];
    if (url) return url;
    await Promise.race([once(child.stderr!, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(err());
  }
}
