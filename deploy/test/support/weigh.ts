import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Megabytes of all files below a folder; what a link points to does not count. */
export function megabytesBelow(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map((file) => statSync(join(file.parentPath, file.name)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}
