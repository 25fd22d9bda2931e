import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A file of the repository as text. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
