import { loadNcrb } from '@crimecast/data/ncrb';
import { rebuildSource } from '../../packages/data/test/ncrb/source-csv.js';

/** The raw table as the tables of the package have it. */
export async function rawTable(): Promise<Uint8Array> {
  return new TextEncoder().encode(rebuildSource(await loadNcrb()).ipc);
}
