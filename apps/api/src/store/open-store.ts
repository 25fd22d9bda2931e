import { openPglite } from './open-pglite.js';
import { openPostgres } from './open-postgres.js';
import type { Store } from './store.js';

export interface StoreOptions {
  /** Folder of the embedded database, used without `databaseUrl`. */
  home: string;
  /** `postgres://…`; when given nothing is written to `home`. */
  databaseUrl?: string | null | undefined;
  /** False leaves the schema as it is, to look at it. Default true. */
  migrates?: boolean;
  /** Told of connections that broke while idle. */
  onError?: (error: Error) => void;
}

/**
 * Opens the database and brings it to the newest schema.
 * @throws CrimecastError `API_HOME_LOCKED` when another process has the embedded one open,
 * `API_DATABASE_UNUSABLE` when it cannot be reached or brought up to date
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { home, databaseUrl, onError, migrates = true } = options;
  if (!databaseUrl) return openPglite(home, migrates);
  return openPostgres(databaseUrl, onError, migrates);
}
