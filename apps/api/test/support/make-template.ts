import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPglite } from '../../src/store/open-pglite.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A home folder with an empty database of the newest schema. */
    template: string;
  }
}

/** Makes one embedded database for all tests to copy: making one takes seconds, copying it none. */
export default async function makeTemplate(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'crimecast-template-'));
  const store = await openPglite(home);
  await store.close();
  project.provide('template', home);
  return () => rmSync(home, { recursive: true, force: true });
}
