import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.js';
import { lockHome } from '../../src/store/lock-home.js';
import { ownPostgres, postgresPrograms } from '../faults/support/own-postgres.js';
import { temporaryFolder } from '../jobs/support/databases.js';
import { freePort } from '../jobs/support/redis.js';
import { smallServer, temporaryHome } from '../support/test-server.js';

async function look(env: Record<string, string>, home = temporaryFolder()) {
  const checks = await diagnose({ env, home });
  const of = (about: string) => checks.filter((check) => check.about === about);
  const failed = checks.filter(({ status }) => status === 'failed').map(({ about }) => about);
  return { checks, of, failed };
}

describe('diagnose', () => {
  it('finds nothing wrong with a new folder, and makes nothing in it', async () => {
    const { failed, of } = await look({});
    expect(failed).toEqual([]);
    expect(of('database')).toMatchObject([
      { status: 'ok', says: expect.stringContaining('none yet') },
    ]);
    expect(of('Redis')).toMatchObject([{ status: 'not configured' }]);
  });

  it('tells every setting that cannot be used, and goes on with the others', async () => {
    const { of, failed } = await look({ CRIMECAST_METRICS: 'yes', CRIMECAST_SMTP_URL: 'mail' });
    expect(failed).toEqual(['settings', 'settings']);
    expect(of('settings').map(({ says }) => says)).toEqual([
      'CRIMECAST_METRICS is "yes"; use one of open, key, closed.',
      'CRIMECAST_SMTP_URL is not an address; give an address like smtp://user:password@host:port/name.',
    ]);
  });

  it('asks the server that has the embedded database open', async () => {
    const home = temporaryHome();
    const server = await smallServer({ home });
    onTestFinished(server.stop);
    await server.settled;
    const { of, failed } = await look({}, home);
    expect(failed).toEqual([]);
    expect(of('lock')).toMatchObject([{ says: `process ${process.pid} has the database open` }]);
    expect(of('database')[0]!.says).toContain(join(home, 'database'));
    expect(of('run')[0]!.says).toContain(server.run);
  });

  it('reads the embedded database itself where no server runs, and gives it back', async () => {
    const home = temporaryHome();
    const { of, failed } = await look({}, home);
    expect(failed).toEqual([]);
    expect(of('tables')).toMatchObject([{ status: 'ok' }]);
    expect(of('run')).toMatchObject([
      { status: 'warning', remedy: expect.stringContaining('Start') },
    ]);
    lockHome(home).release();
  });

  it('fails where the process that has it open does not answer', async () => {
    const home = temporaryHome();
    const lock = lockHome(home);
    onTestFinished(() => lock.release());
    const { failed, of } = await look({}, home);
    expect(failed).toEqual(['database']);
    expect(of('database')[0]).toMatchObject({
      says: expect.stringContaining('does not answer'),
      remedy: expect.stringContaining('Wait until it has started'),
    });
  });

  it('fails where the embedded database is damaged, and touches nothing of it', async () => {
    const home = temporaryHome();
    const file = join(home, 'database', 'global', 'pg_control');
    writeFileSync(file, 'no control file');
    const { failed } = await look({}, home);
    expect(failed).toEqual(['database']);
    expect(readFileSync(file, 'utf8')).toBe('no control file');
  });

  it('fails where no PostgreSQL listens', async () => {
    const port = await freePort();
    const { of } = await look({ DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/crime` });
    expect(of('database')[0]).toMatchObject({
      status: 'failed',
      says: expect.stringContaining('ECONNREFUSED'),
      remedy: expect.stringContaining('Check DATABASE_URL'),
    });
    expect(JSON.stringify(of('database'))).not.toContain('secret');
    // The folder of the other database is none of its business.
    expect(of('home folder')).toEqual([]);
  });

  const bin = postgresPrograms();
  it.skipIf(bin === null)('fails where PostgreSQL refuses the password', async () => {
    const { url } = await ownPostgres(bin!, 'right');
    expect((await look({ DATABASE_URL: url })).failed).toEqual([]);
    const { of, failed } = await look({ DATABASE_URL: url.replace('right', 'mistyped') });
    expect(failed).toEqual(['database']);
    expect(of('database')[0]!.says).toContain('28P01');
    expect(JSON.stringify(of('database'))).not.toContain('mistyped');
  });
});
