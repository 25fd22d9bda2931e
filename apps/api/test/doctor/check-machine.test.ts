import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkClock } from '../../src/doctor/check-clock.js';
import { checkHome } from '../../src/doctor/check-home.js';
import { checkMemory, checkNode } from '../../src/doctor/check-machine.js';
import { temporaryFolder } from '../jobs/support/databases.js';

describe('checkNode', () => {
  it.each([
    ['18.20.8', 'failed'],
    ['20.9.0', 'failed'],
    ['20.19.0', 'ok'],
    ['20.20.2', 'ok'],
    ['22.1.0', 'ok'],
    ['24.0.0', 'ok'],
  ])('finds %s %s', (version, status) => {
    expect(checkNode(version)).toMatchObject({ status, says: expect.stringContaining(version) });
  });
});

describe('checkMemory', () => {
  it('warns where a training may not fit', () => {
    expect(checkMemory(0.4e9)).toMatchObject({ status: 'warning', says: '0.4 GB free' });
    expect(checkMemory(8e9)).toMatchObject({ status: 'ok', remedy: null });
    expect(checkMemory().says).toMatch(/^\d+\.\d GB free$/);
  });
});

describe('checkHome', () => {
  it('tells the room of a folder that can be written, and leaves nothing there', async () => {
    const folder = temporaryFolder();
    const home = join(folder, 'not', 'yet');
    expect(await checkHome(home)).toMatchObject({ says: expect.stringContaining(home) });
    expect(existsSync(join(folder, 'not'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('fails where nothing can be written', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await checkHome(join(file, 'home'))).toMatchObject({
      status: 'failed',
      says: `nothing can be written in ${file} (ENOTDIR)`,
      remedy: expect.stringContaining('CRIMECAST_HOME'),
    });
  });

  it.runIf(process.platform === 'linux')('fails on a file system that takes nothing', async () => {
    expect(await checkHome('/proc/sys')).toMatchObject({ status: 'failed' });
  });

  it.each([
    [0.2e9, 'failed'],
    [1e9, 'warning'],
    [5e9, 'ok'],
  ])('finds a disk with %i bytes %s', async (free, status) => {
    expect(await checkHome(temporaryFolder(), async () => free)).toMatchObject({ status });
  });
});

describe('checkClock', () => {
  it.each([
    [10_000, 'ok', 'agrees with Redis'],
    [10_100, 'ok', 'agrees with Redis'],
    // Two seconds after the answer had come, and a little more.
    [12_150, 'ok', 'agrees with Redis'],
    [12_300, 'warning', 'Redis is 2.1 s ahead'],
    [4_000, 'warning', 'Redis is 6.0 s behind'],
  ])('of one that tells %i ms when asked from 10,000 to 10,200', (theirs, status, says) => {
    const check = checkClock('Redis', { asked: 10_000, answered: 10_200, theirs });
    expect(check).toMatchObject({ about: 'clock', status, says });
  });
});
