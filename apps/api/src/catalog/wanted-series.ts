import { Problem } from '../problems/problem.js';
import type { Catalog } from './catalog.js';
import { requireCrime, requireDistrict } from './require-known.js';

/**
 * Positions of the series of a crime, of a district, or of one in the other.
 * @throws Problem `PARAMETER_MISSING` without either, `CRIME_UNKNOWN`, `DISTRICT_UNKNOWN`
 */
export function wantedSeries(
  catalog: Catalog,
  { crime, district }: { crime?: string | undefined; district?: string | undefined },
): readonly number[] {
  if (crime !== undefined) requireCrime(catalog, crime);
  if (district !== undefined) requireDistrict(catalog, district);
  if (district !== undefined) {
    const positions = catalog.byDistrict.get(district) ?? [];
    if (crime === undefined) return positions;
    return positions.filter((s) => catalog.panel.series[s]!.crime === crime);
  }
  if (crime !== undefined) return catalog.byCrime.get(crime) ?? [];
  throw new Problem(
    'PARAMETER_MISSING',
    'Neither crime nor district is given; add ?crime=murder for all districts, ?district=490 for all crimes, or both.',
  );
}
