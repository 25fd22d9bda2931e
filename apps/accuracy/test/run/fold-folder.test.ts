import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeVersion } from '../../src/run/code-version.js';
import { foldFolder } from '../../src/run/fold-folder.js';
import { writeWhole } from '../../src/run/write-whole.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accuracy-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('foldFolder', () => {
  it('gives back what was saved, in a folder that it makes', async () => {
    const store = foldFolder(join(folder, 'a', 'b'));
    await store.save('naive_2020', Uint8Array.of(1, 2, 3));
    expect([...(await store.load('naive_2020'))!]).toEqual([1, 2, 3]);
  });

  it('has null for what was never saved', async () => {
    expect(await foldFolder(join(folder, 'none')).load('naive_2020')).toBeNull();
  });

  it('passes on any other trouble', async () => {
    await writeWhole(join(folder, 'file'), '');
    await expect(foldFolder(join(folder, 'file')).load('x')).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
  });
});

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
