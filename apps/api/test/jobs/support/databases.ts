import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { makeHome, temporaryHome } from '../../support/temporary-home.js';

const SERVER = process.env.DATABASE_TEST_URL ?? 'postgres://root@127.0.0.1:5432/test';

/** A folder for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-jobs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A new PostgreSQL database for one test; its address. */
export async function temporaryDatabase(server = SERVER): Promise<string> {
  const name = `crimecast_jobs_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name}`);
  onTestFinished(() => ask(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Whether a PostgreSQL answers; with CRIMECAST_REQUIRE_SERVERS=1 its absence is an error. */
export async function postgresAnswers(): Promise<boolean> {
  try {
    await ask(SERVER, 'select 1');
    return true;
  } catch (cause) {
    if (process.env.CRIMECAST_REQUIRE_SERVERS === '1') throw cause;
    return false;
  }
}

export type StoreKind = 'pglite' | 'postgres';

/** The same tests on every kind of store; a test says so where no PostgreSQL answers. */
export async function describeStores(
  title: string,
  tests: (kind: StoreKind) => void,
): Promise<void> {
  const answers = await postgresAnswers();
  describe.each<StoreKind>(answers ? ['pglite', 'postgres'] : ['pglite'])(title, tests);
  if (!answers) it('is left out on PostgreSQL: none answers at DATABASE_TEST_URL', () => undefined);
}

/** An empty store of a kind for one test. */
export async function temporaryStore(kind: StoreKind): Promise<Store> {
  const databaseUrl = kind === 'postgres' ? await temporaryDatabase() : undefined;
  const store = await openStore({ home: temporaryHome(), databaseUrl });
  onTestFinished(() => store.close().catch(() => undefined));
  return store;
}

/** An empty store of a kind for many tests; whoever opens it drops it. */
export async function openTestStore(
  kind: StoreKind,
): Promise<{ store: Store; drop(): Promise<void> }> {
  if (kind === 'pglite') {
    const home = makeHome();
    const store = await openStore({ home });
    return {
      store,
      async drop() {
        await store.close();
        await rm(home, { recursive: true, force: true });
      },
    };
  }
  const name = `crimecast_test_${randomBytes(6).toString('hex')}`;
  await ask(SERVER, `create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const store = await openStore({ home: '', databaseUrl: url.href });
  return {
    store,
    async drop() {
      await store.close();
      await ask(SERVER, `drop database if exists ${name} with (force)`);
    },
  };
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
