import { dataError } from '../errors.js';
import { unpackJson } from '../io/unpack-json.js';
import type { Geography } from './geography.js';
import { type GeographyFiles, readGeography } from './read-geography.js';
import type { DistrictTopology } from './topology.js';

/** `low`: borders exact to about 4 km, for overviews; `high`: to about 100 m, 167 kB more. */
export type MapDetail = 'low' | 'high';

let geography: Promise<Geography> | undefined;
let highMap: Promise<DistrictTopology> | undefined;

/**
 * The geography that comes with this package: 755 districts, 36 states, neighbours, population,
 * names and the map in low detail. Works in Node and in browsers, without reading a file; repeated calls
 * share one copy.
 * @throws CrimecastError `GEO_TABLES_CORRUPT` when the package is damaged
 */
export function loadGeography(): Promise<Geography> {
  geography ??= intact(async () => {
    const { GEOGRAPHY } = await import('./generated/geography.js');
    return readGeography((await unpackJson(GEOGRAPHY)) as GeographyFiles);
  }).catch((error: unknown) => {
    geography = undefined;
    throw error;
  });
  return geography;
}

/**
 * The map of districts and states; the one in high detail is loaded when first asked for.
 * @throws CrimecastError `GEO_TABLES_CORRUPT` when the package is damaged
 */
export async function loadMap(detail: MapDetail = 'low'): Promise<DistrictTopology> {
  if (detail === 'low') return (await loadGeography()).map;
  highMap ??= intact(async () => {
    const { DISTRICT_MAP } = await import('./generated/district-map.js');
    return (await unpackJson(DISTRICT_MAP)) as DistrictTopology;
  }).catch((error: unknown) => {
    highMap = undefined;
    throw error;
  });
  return highMap;
}

async function intact<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw dataError(
      'GEO_TABLES_CORRUPT',
      'The geography in this package cannot be read; install it again.',
      cause,
    );
  }
}
