import { resolve } from 'node:path';
import { UsageError } from './usage-error.js';
import { writeFiles } from './write-folder.js';

/** Writes result files, all or none; a path that was not asked for is left out. */
export async function writeResults(
  results: readonly (readonly [path: string | undefined, text: () => string])[],
): Promise<void> {
  const files = new Map<string, string>();
  for (const [path, text] of results) {
    if (path === undefined) continue;
    const full = resolve(path);
    if (files.has(full)) throw new UsageError(`Two options name ${path}; give each its own file.`);
    files.set(full, text());
  }
  await writeFiles(files);
}

/** JSON that people can read, with a line feed at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
