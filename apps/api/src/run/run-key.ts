import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RunOptions } from './run-options.js';

/** Raised when the container or the meaning of its columns changes. */
const FORMAT = 3;
const LIBRARIES = ['@crimecast/data', '@crimecast/windows', '@crimecast/models'];

/** A name for exactly this training: 16 hex digits over data, code and options. */
export function runKey(dataVersion: string, options: RunOptions, code = codeVersion()): string {
  const { crimes, models, risk, horizon, levels, seed } = options;
  const parts = [FORMAT, dataVersion, code, crimes, models, risk, horizon, levels, seed];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Changes with any built library: their versions stand still while they are worked on. */
export function codeVersion(): string {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const library of LIBRARIES) {
    const description = require.resolve(`${library}/package.json`);
    hash.update(readFileSync(description));
    // Not as it is imported here: a server run from source and its built threads are one version.
    const built = join(dirname(description), 'dist/index.js');
    if (existsSync(built)) hash.update(readFileSync(built));
  }
  return hash.digest('hex').slice(0, 16);
}
