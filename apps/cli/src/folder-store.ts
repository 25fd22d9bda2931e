import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoldStore } from '@crimecast/eval';
import { writeFiles } from './write-folder.js';

/** Keeps the folds of a backtest as files of a folder, each written whole or not at all. */
export function folderStore(folder: string): FoldStore {
  return {
    async load(key) {
      try {
        return await readFile(join(folder, `${key}.fold`));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    save: (key, bytes) => writeFiles(new Map([[join(folder, `${key}.fold`), bytes]])),
  };
}
