import { homeHolder } from '../store/lock-home.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { type AskControl, askControl } from './ask-control.js';

/** Where a server keeps what commands work on. */
export interface ServerPlace {
  readonly home: string;
  readonly databaseUrl?: string | null;
}

/**
 * Opens what commands work on: in the server's PostgreSQL, in its embedded database, or, while a
 * process has that one open, by asking that process.
 * @throws CrimecastError `API_DATABASE_UNUSABLE`, `API_HOME_LOCKED`
 */
export async function openAdmin<T>(
  where: ServerPlace,
  how: { here(store: Store): T; there(ask: AskControl): T },
): Promise<T & { close(): Promise<void> }> {
  if (!where.databaseUrl && homeHolder(where.home) !== null) {
    const ask: AskControl = (...question) => askControl(where.home, ...question);
    return { ...how.there(ask), close: async () => undefined };
  }
  const store = await openStore(where);
  return { ...how.here(store), close: () => store.close() };
}
