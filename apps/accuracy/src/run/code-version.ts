import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIBRARY_VERSION } from '@crimecast/models';

/** The packages that a forecast follows from. */
const PACKAGES = ['@crimecast/data', '@crimecast/windows', '@crimecast/models'];

/**
 * Names the code behind the forecasts: the library's version and a checksum over what is built of
 * it, so that folds kept by other code are never taken for those of this one.
 */
export async function codeVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of PACKAGES) {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
    for (const file of files) hash.update(`${file}\n`).update(await readFile(`${folder}/${file}`));
  }
  return `${LIBRARY_VERSION}-${hash.digest('hex').slice(0, 12)}`;
}
