import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { apiError } from '../errors.js';
import { decodeRun } from './run-container.js';
import type { TrainedRun } from './trained-run.js';

/** Where the run of a key is kept. */
export function runPath(home: string, id: string): string {
  return join(home, 'runs', `${id}.ccrun`);
}

/**
 * The stored run of a key, or `null` when there is none.
 * @throws CrimecastError `RUN_FILE_CORRUPT` when the file is damaged or holds another run
 */
export async function readRun(home: string, id: string): Promise<TrainedRun | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(runPath(home, id));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw apiError('RUN_FILE_CORRUPT', `The stored run cannot be read (${codeOf(cause)}).`, cause);
  }
  const run = decodeRun(bytes);
  if (run.id !== id) throw apiError('RUN_FILE_CORRUPT', `The stored run is of key ${run.id}.`);
  return run;
}

/** Keeps a damaged run for inspection under another name. */
export async function moveAside(home: string, id: string): Promise<void> {
  const path = runPath(home, id);
  await rename(path, `${path}.damaged`).catch(() => undefined);
}

/** Writes a run so that a reader sees all of it or none: private file, fsync, rename. */
export function writeRun(home: string, id: string, bytes: Uint8Array): void {
  const path = runPath(home, id);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Deletes the runs that were written longest ago: each is of data or code that has changed since. */
export function pruneRuns(home: string, id: string, keep = 8): void {
  const folder = dirname(runPath(home, id));
  const others = readdirSync(folder)
    .filter((name) => name.endsWith('.ccrun') && name !== basename(runPath(home, id)))
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of others.slice(keep - 1)) rmSync(path, { force: true });
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
}
