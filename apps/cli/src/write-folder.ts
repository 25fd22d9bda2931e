import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';

/**
 * Writes many files under a folder. All are first written and flushed beside their places, then
 * renamed, so a failure while writing leaves the folder as it was.
 * @param files path under the folder → text
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const tag = randomUUID();
  const staged: [temporary: string, path: string][] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      await makeFolder(dirname(path));
      const temporary = `${path}.${tag}.tmp`;
      staged.push([temporary, path]);
      const file = await open(temporary, 'wx', 0o644);
      try {
        await file.writeFile(text);
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
