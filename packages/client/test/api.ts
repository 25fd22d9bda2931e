import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerOptions, startServer } from '@crimecast/api';

/** The API on real data with two crimes and cheap models, listening; end it with `stop`. */
export async function startApi(options: ServerOptions = {}) {
  const home = mkdtempSync(join(tmpdir(), 'crimecast-client-'));
  const server = await startServer({
    crimes: ['murder', 'robbery'],
    models: ['naive', 'mean3'],
    risk: 'naive',
    logLevel: 'silent',
    threadUrl: new URL('../../../apps/api/dist/job-thread.js', import.meta.url),
    ...options,
    home,
    port: 0,
  });
  const stop = async () => {
    await server.close();
    await rm(home, { recursive: true, force: true });
  };
  return { ...server, home, stop };
}
