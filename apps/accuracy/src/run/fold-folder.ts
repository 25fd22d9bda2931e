import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoldStore } from '@crimecast/eval';

/** Keeps the folds of a backtest as files of a folder. Torn ones are found out when they are read. */
export function foldFolder(folder: string): FoldStore {
  return {
    async load(key) {
      try {
        return await readFile(join(folder, `${key}.fold`));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    async save(key, bytes) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${key}.fold`), bytes);
    },
  };
}
