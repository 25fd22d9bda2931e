import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeVersion } from '../../src/run/code-version.js';
import { writeWhole } from '../../src/run/write-whole.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accuracy-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeWhole', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    const path = join(folder, 'docs', 'page.md');
    await writeWhole(path, 'one');
    await writeWhole(path, 'two');
    expect(await readdir(join(folder, 'docs'))).toEqual(['page.md']);
  });
});

describe('codeVersion', () => {
  it('begins with the version of the library and is the same twice', async () => {
    const version = await codeVersion();
    expect(version).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/);
    expect(await codeVersion()).toBe(version);
  });
});
