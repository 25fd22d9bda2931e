import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderStore } from '../../src/node/index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folds-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('folderStore', () => {
  it('gives back what was saved, in a folder that it makes', async () => {
    const store = folderStore(join(folder, 'a', 'b'));
    await store.save('naive_2020', Uint8Array.of(1, 2, 3));
    expect([...(await store.load('naive_2020'))!]).toEqual([1, 2, 3]);
  });

  it('replaces a fold and leaves nothing beside it', async () => {
    const store = folderStore(folder);
    await store.save('x', Uint8Array.of(1));
    await store.save('x', Uint8Array.of(2));
    expect([...(await store.load('x'))!]).toEqual([2]);
    expect(await readdir(folder)).toEqual(['x.fold']);
  });

  it('has null for what was never saved', async () => {
    expect(await folderStore(join(folder, 'none')).load('naive_2020')).toBeNull();
  });

  it('passes on any other trouble', async () => {
    await writeFile(join(folder, 'file'), '');
    const store = folderStore(join(folder, 'file'));
    await expect(store.load('x')).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(store.save('x', Uint8Array.of(1))).rejects.toMatchObject({ code: 'EEXIST' });
  });
});
