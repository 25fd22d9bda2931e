import { type Geography, geoDistrict, type Neighbour } from './geography.js';

/**
 * The districts that touch a district, sorted by code; none for an island.
 * @throws CrimecastError `DATA_DISTRICT_UNKNOWN`
 */
export function neighboursOf(geography: Geography, code: string): readonly Neighbour[] {
  return geography.neighbours.get(geoDistrict(geography, code).code) ?? [];
}

/** Codes of the districts that touch each district: what models of places around take; islands have none. */
export function touchingDistricts({ neighbours }: Geography): Map<string, string[]> {
  return new Map([...neighbours].map(([code, near]) => [code, near.map((other) => other.code)]));
}
