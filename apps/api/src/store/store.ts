import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.js';

/** A database connection or a transaction of it: queries are written once for both databases. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Where the API keeps what must outlive it. */
export interface Store {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Db;
  /** Asks the database for an answer. @throws when it gives none */
  ping(): Promise<void>;
  close(): Promise<void>;
}
