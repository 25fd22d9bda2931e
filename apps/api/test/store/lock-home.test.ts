import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeHolder, lockHome } from '../../src/store/lock-home.js';
import { temporaryFolder } from '../jobs/support/databases.js';

describe('the lock of a home folder', () => {
  it('is had by one, told by its process number, and free after release', () => {
    const home = temporaryFolder();
    const lock = lockHome(home);
    expect(homeHolder(home)).toBe(process.pid);
    expect(() => lockHome(home)).toThrow(
      new RegExp(`in use by process ${process.pid}: .*CRIMECAST_HOME.*DATABASE_URL`),
    );
    lock.release();
    lock.release();
    expect(readdirSync(home)).toEqual([]);
    lockHome(home).release();
  });

  it('is taken over from a process that was killed', async () => {
    const home = temporaryFolder();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(join(home, 'lock.json'), JSON.stringify({ pid: child.pid, started: null }));
    expect(() => lockHome(home)).toThrow(`process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockHome(home).release();
    expect(readdirSync(home)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when its number belongs to another process by now',
    () => {
      const home = temporaryFolder();
      const other = { pid: process.ppid, started: 'another boot/1' };
      writeFileSync(join(home, 'lock.json'), JSON.stringify(other));
      lockHome(home).release();
    },
  );

  it('is not given on a file that says nothing', () => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'lock.json'), '{');
    expect(() => lockHome(home)).toThrow('in use by another process');
  });

  it('names the folder that cannot be written', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => lockHome(join(file, 'home'))).toThrow(/Nothing can be written in .*ENOTDIR/);
  });
});
