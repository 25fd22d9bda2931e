import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CrimecastError } from '@crimecast/data';
import { PGlite, types } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { apiError } from '../errors.js';
import { lockHome } from './lock-home.js';
import { migrationsFolder } from './migrations-folder.js';
import * as schema from './schema.js';
import type { Store } from './store.js';

/** The embedded database in `<home>/database`; this process alone has it until `close`. */
export async function openPglite(home: string, migrates = true): Promise<Store> {
  const folder = join(home, 'database');
  const lock = lockHome(home);
  let client: PGlite | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    client = await PGlite.create(folder, { parsers: { [types.BYTEA]: bytesOf } });
    const db = drizzle(client, { schema });
    if (migrates) await migrate(db, { migrationsFolder: migrationsFolder() });
    const opened = client;
    return {
      kind: 'pglite',
      db,
      ping: async () => {
        await opened.query('select 1');
      },
      async close() {
        await opened.close();
        lock.release();
      },
    };
  } catch (cause) {
    await client?.close().catch(() => undefined);
    lock.release();
    if (cause instanceof CrimecastError) throw cause;
    throw apiError(
      'API_DATABASE_UNUSABLE',
      `The embedded database in ${folder} cannot be opened (${(cause as Error).message ?? cause}); free disk space and check that the folder may be written. If it is damaged, move it away: runs are trained again, API keys and jobs are lost.`,
      cause,
    );
  }
}

/** Many times as fast as its own reader: a run is megabytes of them. */
function bytesOf(text: string): Uint8Array {
  return Buffer.from(text.slice(2), 'hex');
}
