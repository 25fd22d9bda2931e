import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruneRuns, readRun, runPath, writeRun } from '../../src/run/run-file.js';
import { temporaryHome } from '../support/test-server.js';

describe('readRun', () => {
  it('finds nothing in an empty or absent folder', async () => {
    expect(await readRun(temporaryHome(), '0123456789abcdef')).toBeNull();
    expect(await readRun(join(temporaryHome(), 'absent'), '0123456789abcdef')).toBeNull();
  });

  it('refuses a folder where the file should be', async () => {
    const home = temporaryHome();
    mkdirSync(runPath(home, 'a'), { recursive: true });
    await expect(readRun(home, 'a')).rejects.toMatchObject({ code: 'RUN_FILE_CORRUPT' });
  });
});

describe('writeRun', () => {
  it('leaves nothing behind when it cannot finish', () => {
    const home = temporaryHome();
    mkdirSync(runPath(home, 'a'), { recursive: true });
    expect(() => writeRun(home, 'a', Uint8Array.of(1))).toThrow();
    expect(readdirSync(join(home, 'runs'))).toEqual(['a.ccrun']);
  });
});

describe('pruneRuns', () => {
  it('keeps the newest runs, its own, and files that are not runs', () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'runs'));
    writeFileSync(join(home, 'runs', 'notes.txt'), '');
    ['own', 'oldest', 'older', 'newer'].forEach((id, age) => {
      writeFileSync(runPath(home, id), '');
      utimesSync(runPath(home, id), 1000 + age, 1000 + age);
    });
    pruneRuns(home, 'own', 2);
    expect(readdirSync(join(home, 'runs')).sort()).toEqual([
      'newer.ccrun',
      'notes.txt',
      'own.ccrun',
    ]);
  });
});
