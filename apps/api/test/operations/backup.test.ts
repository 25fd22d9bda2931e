import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createKey } from '../../src/keys/key-store.js';
import { openStore } from '../../src/store/open-store.js';
import { postgresAnswers, temporaryDatabase, temporaryFolder } from '../jobs/support/databases.js';
import { fixture, smallServer, temporaryHome } from '../support/test-server.js';

const QUESTIONS = [
  '/v1/forecasts?crime=murder&model=all',
  '/v1/forecasts?district=490&model=all',
  '/v1/runs',
  '/v1/models',
];

type Small = Awaited<ReturnType<typeof smallServer>>;

/** Bodies and tags of what a server answers. */
async function answersOf({ app }: Small) {
  const responses = await Promise.all(QUESTIONS.map((url) => app.inject({ url })));
  for (const { statusCode } of responses) expect(statusCode).toBe(200);
  return responses.map(({ body, headers }) => [headers.etag, body]);
}

/** A server that could train nothing: what it serves was restored. */
function restoredServer(options: Parameters<typeof smallServer>[0]): Promise<Small> {
  return smallServer({ ...options, threadUrl: fixture('failing.mjs') });
}

async function hasKey({ app }: Small, key: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${key}` };
  return (await app.inject({ url: '/v1/jobs', headers })).statusCode === 200;
}

async function keyIn(where: { home: string; databaseUrl?: string }): Promise<string> {
  const store = await openStore(where);
  const { text } = await createKey(store.db, { name: 'kept', scopes: ['jobs'] });
  await store.close();
  return text;
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const canDump =
  (await postgresAnswers()) &&
  spawnSync('pg_dump', ['--version'], { stdio: 'ignore' }).status === 0;

describe('a restored database', () => {
  it.runIf(canDump)(
    'gives the same answers and knows the same keys: PostgreSQL, dumped while it is used',
    async () => {
      const databaseUrl = await temporaryDatabase();
      const options = { config: { databaseUrl } as never };
      const key = await keyIn({ home: '', databaseUrl });
      const server = await smallServer(options);
      await server.settled;
      const before = await answersOf(server);
      const file = join(temporaryFolder(), 'crimecast.dump');
      execFileSync('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`, databaseUrl]);
      await server.stop();

      const name = new URL(databaseUrl).pathname.slice(1);
      const maintenance = new URL(databaseUrl);
      maintenance.pathname = '/postgres';
      await onServer(
        maintenance.href,
        `drop database ${name} with (force)`,
        `create database ${name}`,
      );
      execFileSync('pg_restore', [
        '--exit-on-error',
        '--no-owner',
        `--dbname=${databaseUrl}`,
        file,
      ]);

      const restored = await restoredServer(options);
      onTestFinished(restored.stop);
      expect(await answersOf(restored)).toEqual(before);
      expect(await hasKey(restored, key)).toBe(true);
    },
  );

  if (!canDump) it('is left out for PostgreSQL: no server or no pg_dump is here', () => undefined);

  it('gives the same answers and knows the same keys: the embedded one, its folder copied while the server is stopped', async () => {
    const home = temporaryHome();
    const key = await keyIn({ home });
    const server = await smallServer({ home });
    await server.settled;
    const before = await answersOf(server);
    await server.stop();
    const copy = join(temporaryFolder(), 'copy');
    cpSync(home, copy, { recursive: true });
    rmSync(home, { recursive: true });

    const elsewhere = join(temporaryFolder(), 'elsewhere');
    cpSync(copy, elsewhere, { recursive: true });
    const restored = await restoredServer({ home: elsewhere });
    onTestFinished(restored.stop);
    expect(await answersOf(restored)).toEqual(before);
    expect(await hasKey(restored, key)).toBe(true);
  });
});
