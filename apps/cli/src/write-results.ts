import { basename, dirname, resolve } from 'node:path';
import { writeFolder } from './write-folder.js';

/** Writes result files, all or none; a path that was not asked for is left out. */
export async function writeResults(
  files: readonly (readonly [path: string | undefined, text: () => string])[],
): Promise<void> {
  for (const [path, text] of files) {
    if (path === undefined) continue;
    const full = resolve(path);
    await writeFolder(dirname(full), new Map([[basename(full), text()]]));
  }
}

/** JSON that people can read, with a line feed at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
