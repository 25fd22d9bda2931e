import type { AlertsConfig } from '../alerts/alerts-config.js';
import type { Store } from '../store/store.js';
import type { Check } from './check.js';
import { checkDatabase } from './check-database.js';
import { checkOutbox } from './check-outbox.js';
import { checkRun } from './check-run.js';

/** Everything that is looked at in a database. */
export async function checkStore(
  store: Store,
  about: {
    where: string;
    alerts: AlertsConfig;
    dataVersion(): Promise<string>;
    now?: () => number;
  },
): Promise<Check[]> {
  const { where, alerts, now = Date.now } = about;
  const { checks, upToDate } = await checkDatabase(store, where, now);
  if (!upToDate) return [...checks];
  const run = await checkRun(store.db, await about.dataVersion(), now());
  return [...checks, run, await checkOutbox(store.db, alerts, now())];
}
