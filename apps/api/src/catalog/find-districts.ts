import { searchDistricts } from '@crimecast/data/geo';
import type { District } from '@crimecast/data/ncrb';
import { commaList } from '../http/comma-list.js';
import type { Catalog } from './catalog.js';
import { districtNear } from './district-near.js';
import { requireDistrict, requireState } from './require-known.js';

export interface DistrictFilter {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
  /** Codes separated by commas. */
  readonly code?: string | undefined;
  /** Latitude and longitude, separated by a comma. */
  readonly point?: string | undefined;
}

/** A district, and why it was found where that is not plain. */
export interface FoundDistrict {
  readonly district: District;
  readonly match?: string;
}

const MOST_FOUND = 100;

/**
 * All districts by code, those that a search finds, best first, or the one at a point; every
 * filter narrows the others.
 * @throws Problem `STATE_UNKNOWN`, `DISTRICT_UNKNOWN`
 */
export async function findDistricts(
  catalog: Catalog,
  { q, state, code, point }: DistrictFilter,
): Promise<FoundDistrict[]> {
  if (state !== undefined) requireState(catalog, state);
  const codes = code === undefined ? null : listed(catalog, code);
  const found = point === undefined ? byName(catalog, q, state) : await atPoint(catalog, point);
  const named = point === undefined || q === undefined ? null : byName(catalog, q, state);
  return found.filter(
    ({ district }) =>
      (state === undefined || district.stateCode === state) &&
      (codes === null || codes.has(district.code)) &&
      (named === null || named.some((one) => one.district === district)),
  );
}

/** Best first; a district without counts of its own is not among the districts served. */
function byName(catalog: Catalog, q: string | undefined, state: string | undefined) {
  if (q === undefined) return [...catalog.districts.values()].map((district) => ({ district }));
  const options = { limit: MOST_FOUND, ...(state !== undefined && { state }) };
  return searchDistricts(catalog.search, q, options).flatMap(({ code, match }) => {
    const district = catalog.districts.get(code);
    return district ? [{ district, match: match.why }] : [];
  });
}

async function atPoint(catalog: Catalog, point: string): Promise<FoundDistrict[]> {
  const [lat, lon] = point.split(',').map(Number);
  const near = await districtNear(catalog.geography, lat!, lon!);
  const district = near && catalog.districts.get(near.code);
  if (!near || !district) return [];
  const match =
    near.distanceKm === 0
      ? 'holds the point'
      : `nearest; the point is about ${near.distanceKm} km outside`;
  return [{ district, match }];
}

function listed(catalog: Catalog, codes: string): Set<string> {
  return new Set(commaList(codes).map((code) => requireDistrict(catalog, code).code));
}
