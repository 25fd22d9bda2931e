import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `migrations/` of this package: beside `src/`, and beside `dist/` when built. */
export function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'migrations/meta/_journal.json'))) folder = dirname(folder);
  return join(folder, 'migrations');
}
