import { onTestFinished } from 'vitest';
import type { AlertsConfig } from '../../../src/alerts/alerts-config.js';
import { DEFAULT_CONFIG } from '../../../src/config/api-config.js';
import type { ServerOptions } from '../../../src/config/server-options.js';
import { openStore } from '../../../src/store/open-store.js';
import { temporaryDatabase } from '../../jobs/support/databases.js';
import { readyServer } from '../../support/test-server.js';

/** Where links of its messages lead. */
export const SITE = 'https://crime.example.org';

export type AlertServer = Awaited<ReturnType<typeof alertServer>>;

/** A small server on a PostgreSQL of its own that sends alerts, for one test. */
export async function alertServer(alerts: Partial<AlertsConfig>, options: ServerOptions = {}) {
  const databaseUrl = await temporaryDatabase();
  const config = {
    ...DEFAULT_CONFIG,
    databaseUrl,
    alerts: { ...DEFAULT_CONFIG.alerts, publicUrl: SITE, ...alerts },
  };
  const server = await readyServer({ config, pace: { pollMs: 20, retryMs: 20 }, ...options });
  const store = await openStore({ home: '', databaseUrl });
  onTestFinished(() => store.close());
  const send = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
    server.app.inject({ method, url, ...(payload ? { payload } : {}) });
  return { server, store, send };
}
