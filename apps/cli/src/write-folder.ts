import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CrimecastError } from '@crimecast/data';
import { isFolder, makeFolder } from './make-folder.js';

/**
 * Writes many files under a folder, all or none.
 * @param files path under the folder → text
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  return writeFiles(new Map([...files].map(([name, text]) => [join(folder, name), text])));
}

/**
 * Writes files whole: all are first written and flushed beside their places, then renamed, so a
 * failure while writing leaves every place as it was.
 * @param files path → text or bytes
 */
export async function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const tag = randomUUID();
  const staged: [temporary: string, path: string][] = [];
  try {
    for (const [path, content] of files) {
      await refuseFolder(path);
      await makeFolder(dirname(path));
      const temporary = `${path}.${tag}.tmp`;
      staged.push([temporary, path]);
      const file = await open(temporary, 'wx', 0o644);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const [temporary, path] of staged) await rename(temporary, path);
  } catch (error) {
    await Promise.all(staged.map(([temporary]) => rm(temporary, { force: true })));
    throw error;
  }
}

async function refuseFolder(path: string): Promise<void> {
  if (await isFolder(path)) {
    throw new CrimecastError('CLI_PATH_INVALID', `${path} is a folder; give a file.`);
  }
}
