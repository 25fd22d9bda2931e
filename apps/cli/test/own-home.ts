import { rmSync } from 'node:fs';
import { afterAll, beforeAll, vi } from 'vitest';
import { temporaryFolder } from './run-cli.js';

/** A home of its own for the commands of a describe, on the embedded database. @returns its folder */
export function ownHome(): string {
  const home = temporaryFolder();
  beforeAll(() => {
    vi.stubEnv('CRIMECAST_HOME', home);
    vi.stubEnv('DATABASE_URL', '');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true, force: true });
  });
  return home;
}
