import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoldStore } from '../backtest/fold-store.js';

/**
 * Keeps the folds of a backtest as files of a folder, which is made when needed: for
 * `backtest(…, { resume: { store: folderStore('folds'), version } })`. A file is written beside its
 * place, flushed and renamed, so that a crash leaves a fold whole or not there.
 * @throws what the file system throws, but for a fold that is not there
 */
export function folderStore(folder: string): FoldStore {
  const place = (key: string) => join(folder, `${key}.fold`);
  return {
    async load(key) {
      try {
        return await readFile(place(key));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    async save(key, bytes) {
      await mkdir(folder, { recursive: true });
      const temporary = `${place(key)}.${randomUUID()}.tmp`;
      try {
        const file = await open(temporary, 'wx', 0o644);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, place(key));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}
