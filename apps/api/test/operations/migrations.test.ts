import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrationsFolder } from '../../src/store/migrations-folder.js';
import { postgresAnswers, temporaryDatabase, temporaryFolder } from '../jobs/support/databases.js';
import { smallServer } from '../support/test-server.js';

/**
 * Every migration that has landed, in its order. A database somewhere has gone through it, so it stays as
 * it is, to the byte; a new one is added at the end.
 */
const LANDED: readonly (readonly [name: string, sha256: string])[] = [
  ['0000_start', '70d98aba2278dc17d8d0d074940d9018d9e8cf9642a30e5fc741230b86c80552'],
  ['0001_job_revision', '1cb9b3804e2bb51b0ed555779d0ff73ef87dd134222a1520fb8c3a698ee29095'],
  ['0002_alerts', '0a3583c8f3029b311f0d7f8f9d8e63b14f5620f9e7590fd00eafa7eb3451c95b'],
];

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
}

const folder = migrationsFolder();
const journalFile = join(folder, 'meta/_journal.json');
const journal: Journal = JSON.parse(readFileSync(journalFile, 'utf8'));
const sqlOf = (name: string) => readFileSync(join(folder, `${name}.sql`), 'utf8');

/** What a program of the release before would trip over. */
const TAKES_AWAY = /\b(DROP|RENAME|TRUNCATE|SET NOT NULL|SET DATA TYPE|DELETE FROM|UPDATE)\b/i;

describe('migrations', () => {
  it('stay as they landed, in the same order', () => {
    const now = journal.entries.map(({ tag }) => [
      tag,
      createHash('sha256').update(sqlOf(tag)).digest('hex'),
    ]);
    expect(now).toEqual(LANDED);
  });

  it.each(LANDED.map(([name]) => name))(
    '%s only adds, so that the release before goes on',
    (name) => {
      const statements = sqlOf(name).split('--> statement-breakpoint');
      for (const statement of statements) {
        const bare = statement.replace(/ON (DELETE|UPDATE) (cascade|no action)/gi, '');
        expect(bare).not.toMatch(TAKES_AWAY);
        if (/ADD COLUMN/i.test(bare) && /NOT NULL/i.test(bare)) expect(bare).toMatch(/DEFAULT/i);
      }
    },
  );
});

const answers = await postgresAnswers();

describe('a server on a database that a later release has migrated', () => {
  it.runIf(answers)('trains, stores and serves as before', async () => {
    const databaseUrl = await temporaryDatabase();
    await migrateFurther(databaseUrl, [
      'ALTER TABLE "runs" ADD COLUMN "of_later" integer DEFAULT 7 NOT NULL;',
      'ALTER TABLE "publications" ADD COLUMN "of_later" text;',
      'CREATE TABLE "of_later" ("id" text PRIMARY KEY NOT NULL);',
    ]);
    const server = await smallServer({ config: { databaseUrl } as never });
    onTestFinished(server.stop);
    expect(await server.settled).toMatchObject({ status: 'ready' });
    const forecasts = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    expect(forecasts.statusCode).toBe(200);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query('select id, of_later from runs');
    await client.end();
    expect(rows).toEqual([{ id: server.run, of_later: 7 }]);
  });

  if (!answers) it('is left out: no PostgreSQL answers at DATABASE_TEST_URL', () => undefined);
});

/** Brings a database to a schema that is one migration ahead of this code's. */
async function migrateFurther(databaseUrl: string, statements: readonly string[]): Promise<void> {
  const ahead = join(temporaryFolder(), 'migrations');
  cpSync(folder, ahead, { recursive: true });
  const last = journal.entries.at(-1)!;
  const next = { ...last, idx: last.idx + 1, when: last.when + 1_000, tag: '9999_later' };
  const entries = [...journal.entries, next];
  writeFileSync(join(ahead, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  writeFileSync(join(ahead, '9999_later.sql'), statements.join('\n--> statement-breakpoint\n'));
  const pool = new pg.Pool({ connectionString: databaseUrl });
  try {
    await migrate(drizzle(pool), { migrationsFolder: ahead });
  } finally {
    await pool.end();
  }
}
