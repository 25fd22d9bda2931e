import { dataError } from '../errors.js';
import { unpackJson } from '../io/unpack-json.js';
import { type NcrbTables, readNcrbTables } from './tables.js';

let loaded: Promise<NcrbTables> | undefined;

/**
 * The NCRB tables that come with this package: 2017–2022, 36 states, 753 districts, 117 heads.
 * Works in Node and in browsers, without reading a file; repeated calls share one copy.
 * @throws CrimecastError `NCRB_TABLES_CORRUPT` when the package is damaged
 * @example
 * const panel = ncrbPanel(await loadNcrb(), { crimes: ['murder'] });
 */
export function loadNcrb(): Promise<NcrbTables> {
  loaded ??= read().catch((cause: unknown) => {
    loaded = undefined;
    throw dataError(
      'NCRB_TABLES_CORRUPT',
      'The tables in this package cannot be read; install it again.',
      cause,
    );
  });
  return loaded;
}

async function read(): Promise<NcrbTables> {
  const { TABLES } = await import('./generated/tables.js');
  return readNcrbTables((await unpackJson(TABLES)) as Record<string, string>);
}
