import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished, vi } from 'vitest';
import { freePort } from '../../jobs/support/redis.js';

const VERSIONS = '/usr/lib/postgresql';

/** Where Debian keeps the programs of a PostgreSQL server; null without one. */
export function postgresPrograms(): string | null {
  if (!existsSync(VERSIONS)) return null;
  const newest = readdirSync(VERSIONS)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  return newest ?? null;
}

/**
 * A PostgreSQL of one test, to be killed and started again on the same data.
 * @param password of its user; without one everybody is let in
 */
export async function ownPostgres(bin: string, password?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-postgres-'));
  const data = join(folder, 'data');
  const asUser = process.getuid?.() === 0;
  // The server refuses to run as root.
  const command = (program: string, args: string[]): [string, string[]] =>
    asUser
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
      : [program, args];
  const run = (program: string, args: string[]) => {
    const [file, rest] = command(join(bin, program), args);
    execFileSync(file, rest, { stdio: 'ignore', cwd: folder });
  };
  if (asUser) execFileSync('chown', ['postgres', folder]);
  const secret = join(folder, 'password');
  if (password !== undefined) writeFileSync(secret, password, { mode: 0o644 });
  const login = password === undefined ? ['trust'] : ['scram-sha-256', `--pwfile=${secret}`];
  run('initdb', ['-D', data, '-U', 'root', '--no-sync', '-A', ...login]);
  const port = await freePort();
  const user = password === undefined ? 'root' : `root:${password}`;
  const url = `postgres://${user}@127.0.0.1:${port}/postgres`;
  let child: ReturnType<typeof spawn> | undefined;

  const start = async () => {
    const [file, args] = command(join(bin, 'postgres'), [
      ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
    ]);
    child = spawn(file, args, { stdio: 'ignore', cwd: folder });
    await vi.waitFor(
      async () => {
        const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
        client.on('error', () => undefined);
        await client.connect();
        await client.end();
      },
      { timeout: 20_000, interval: 100 },
    );
  };
  /** Kills the server as a power cut would; its children end with it. */
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child!.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(async () => {
    await kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  await start();
  return { url, start, kill };
}
