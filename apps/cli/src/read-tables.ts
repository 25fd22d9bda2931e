import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, type NcrbTables, readNcrbTables } from '@crimecast/data/ncrb';

/** The NCRB tables of a folder that `crimecast ingest` wrote. */
export async function readTables(folder: string): Promise<NcrbTables> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
  const files: Record<string, string> = { 'manifest.json': manifest };
  for (const name of Object.keys((JSON.parse(manifest) as Manifest).files)) {
    if (name.startsWith('ncrb/')) files[name] = await readFile(join(folder, name), 'utf8');
  }
  return readNcrbTables(files);
}
