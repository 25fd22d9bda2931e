import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { apiError } from '../errors.js';
import { migrationsFolder } from './migrations-folder.js';
import * as schema from './schema.js';
import type { Store } from './store.js';

/** Any number that no other program on the database uses: processes that start together migrate in turn. */
const MIGRATION_LOCK = 4_817_223_901;
const CONNECTIONS = 10;

export async function openPostgres(
  url: string,
  onError: (error: Error) => void = () => undefined,
  migrates = true,
): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'crimecast',
  });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', onError);
  try {
    if (migrates) await bringUpToDate(pool);
    else await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    throw apiError(
      'API_DATABASE_UNUSABLE',
      `The database at ${withoutSecret(url)} cannot be used (${reason(cause)}); check DATABASE_URL, that the server runs, and that its user may create tables.`,
      cause,
    );
  }
  return {
    kind: 'postgres',
    db: drizzle(pool, { schema }),
    ping: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

async function bringUpToDate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client, { schema }), { migrationsFolder: migrationsFolder() });
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    // Not kept: an error may have left the lock or a transaction on it.
    client.release(true);
  }
}

/** The address as it may be shown: no user, no password, no parameters. */
export function withoutSecret(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'the address given';
  }
}

function reason(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  return [code, message].filter(Boolean).join(': ') || String(cause);
}
