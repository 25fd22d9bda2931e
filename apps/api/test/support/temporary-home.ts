import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

/** A home folder with an empty database; whoever makes it deletes it. */
export function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'crimecast-api-'));
  cpSync(inject('template'), home, { recursive: true });
  return home;
}

/** The same for one test. */
export function temporaryHome(): string {
  const home = makeHome();
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return home;
}
