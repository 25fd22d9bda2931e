import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrationsFolder } from '../store/migrations-folder.js';
import type { Store } from '../store/store.js';
import { type Check, checksOf } from './check.js';
import { checkClock } from './check-clock.js';

export interface DatabaseChecks {
  readonly checks: readonly Check[];
  /** Whether its tables are those of this version, so that more can be read. */
  readonly upToDate: boolean;
}

/**
 * Version, schema and clock of a database that answers; nothing in it is changed.
 * @param where how it is called, without user and password
 */
export async function checkDatabase(
  { db, kind }: Store,
  where: string,
  now = Date.now,
): Promise<DatabaseChecks> {
  const asked = now();
  const [row] = await rowsOf<{ version: string; now: number }>(
    db.execute(
      sql`select current_setting('server_version') as version, extract(epoch from clock_timestamp())::float8 * 1000 as now`,
    ),
  );
  const clock = checkClock('the database', { asked, answered: now(), theirs: Number(row!.now) });
  const version = row!.version.split(' ')[0];
  const name = kind === 'pglite' ? 'embedded PostgreSQL' : 'PostgreSQL';
  const database = checksOf('database').ok(`${name} ${version}, ${where}`);
  const { check, upToDate } = await checkMigrations(db);
  return { checks: [database, check, ...(kind === 'postgres' ? [clock] : [])], upToDate };
}

async function checkMigrations(db: Store['db']): Promise<{ check: Check; upToDate: boolean }> {
  const { ok, warning, failed } = checksOf('tables');
  const known = readMigrationFiles({ migrationsFolder: migrationsFolder() });
  const done = await appliedMigrations(db);
  const unknown = done.filter((time) => !known.some(({ folderMillis }) => folderMillis === time));
  if (unknown.length > 0) {
    const check = failed(
      `changes that this version does not know: ${unknown.length}`,
      'A newer CrimeCast has used this database: install that version or a newer one here.',
    );
    return { check, upToDate: false };
  }
  const newest = Math.max(0, ...done);
  const pending = known.filter(({ folderMillis }) => folderMillis > newest).length;
  if (pending === 0)
    return { check: ok(`${done.length} changes made, none waits`), upToDate: true };
  const check = warning(
    done.length === 0 ? 'there are none yet' : `changes that wait: ${pending}`,
    'The next start of a server makes them; its user must be allowed to.',
  );
  return { check, upToDate: false };
}

async function appliedMigrations(db: Store['db']): Promise<number[]> {
  const table = 'drizzle.__drizzle_migrations';
  const [found] = await rowsOf<{ found: boolean }>(
    db.execute(sql`select to_regclass(${table}) is not null as found`),
  );
  if (!found!.found) return [];
  const rows = await rowsOf<{ created_at: string }>(
    db.execute(sql`select created_at from ${sql.raw(table)} order by created_at`),
  );
  return rows.map((row) => Number(row.created_at));
}

/** Both databases answer with rows; their types do not say so. */
async function rowsOf<T>(asked: PromiseLike<unknown>): Promise<T[]> {
  return ((await asked) as { rows: T[] }).rows;
}
