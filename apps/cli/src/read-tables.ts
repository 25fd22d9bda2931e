import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NcrbTables, readNcrbTables } from '@crimecast/data/ncrb';

/** The NCRB tables of a folder that `crimecast ingest` wrote. */
export async function readTables(folder: string): Promise<NcrbTables> {
  const files: Record<string, string> = {};
  files['manifest.json'] = await readFile(join(folder, 'manifest.json'), 'utf8');
  for (const name of await readdir(join(folder, 'ncrb'))) {
    if (!name.endsWith('.csv')) continue;
    files[`ncrb/${name}`] = await readFile(join(folder, 'ncrb', name), 'utf8');
  }
  return readNcrbTables(files);
}
