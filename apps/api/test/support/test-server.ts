import { rm } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import type { ServerOptions } from '../../src/config/server-options.js';
import { type ApiServer, createServer } from '../../src/server.js';
import { makeHome } from './temporary-home.js';

export { temporaryHome } from './temporary-home.js';

/** The job thread as built: `npm test` builds before it tests. */
export const THREAD = new URL('../../dist/job-thread.js', import.meta.url);

/** Two crimes and the cheap models: trained in about a second. */
export const SMALL = {
  crimes: ['murder', 'robbery'],
  models: ['naive', 'mean3'],
  risk: 'naive',
  pace: { pollMs: 20, retryMs: 20 },
} as const;

/** A worker program from `fixtures/`. */
export function fixture(name: string): URL {
  return new URL(`../fixtures/${name}`, import.meta.url);
}

/** A small server on real data, in a folder of its own unless one is given; close it with `stop`. */
export async function smallServer(options: ServerOptions = {}) {
  const home = options.home ?? makeHome();
  const server = await createServer({
    ...SMALL,
    logLevel: 'silent',
    threadUrl: THREAD,
    ...options,
    home,
  });
  const stop = async () => {
    await server.app.close();
    if (options.home === undefined) await rm(home, { recursive: true, force: true });
  };
  return { ...server, home, stop };
}

/** The same, for one test, after its training. */
export async function readyServer(options: ServerOptions = {}): Promise<ApiServer> {
  const server = await smallServer(options);
  onTestFinished(server.stop);
  await server.settled;
  return server;
}
