import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Check, checksOf } from './check.js';
import { inGigabytes } from './in-gigabytes.js';

/** Ten runs and a database take a few hundred megabytes. */
const LEAST_BYTES = 0.5e9;
const ENOUGH_BYTES = 2e9;

/**
 * Whether the folder of the embedded database can be written, and how much room its disk has. A
 * folder that is not there yet is not made.
 * @param freeBytes of the disk of a folder; default what the system says
 */
export async function checkHome(home: string, freeBytes = freeOn): Promise<Check> {
  const { ok, warning, failed } = checksOf('home folder');
  let folder = resolve(home);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    rmdirSync(mkdtempSync(join(folder, '.doctor-')));
  } catch (error) {
    return failed(
      `nothing can be written in ${folder} (${(error as NodeJS.ErrnoException).code})`,
      'Let the user of the server write there, or choose another folder with CRIMECAST_HOME.',
    );
  }
  const free = await freeBytes(folder);
  const says = `${resolve(home)}, ${inGigabytes(free)} free`;
  const remedy = 'Free disk space: a database whose disk is full stops to take jobs and runs.';
  if (free < LEAST_BYTES) return failed(says, remedy);
  return free < ENOUGH_BYTES ? warning(says, remedy) : ok(says);
}

async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
