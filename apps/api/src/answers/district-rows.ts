import { neighboursOf, populationOf } from '@crimecast/data/geo';
import type { District } from '@crimecast/data/ncrb';
import type { Catalog } from '../catalog/catalog.js';

export interface DistrictRow {
  code: string;
  name: string;
  nameHi: string | null;
  state: { code: string; name: string };
  firstYear: number;
  lastYear: number;
  territory: boolean;
  notes: readonly string[];
  /** In a search: why it was found. */
  match?: string;
}

export const DISTRICT_FIELDS = [
  ...(['code', 'name', 'nameHi', 'state', 'firstYear', 'lastYear', 'territory', 'notes'] as const),
  'match',
] as const satisfies readonly (keyof DistrictRow)[];

export function districtRow(catalog: Catalog, district: District): DistrictRow {
  const { code, name, stateCode, stateName, firstYear, lastYear, notes } = district;
  return {
    code,
    name,
    nameHi: catalog.geography.districtByCode.get(code)?.nameHi ?? null,
    state: { code: stateCode, name: stateName },
    firstYear,
    lastYear,
    territory: catalog.withCounts.has(code),
    notes,
  };
}

/** What only the page of one district tells. */
export function districtDetail(catalog: Catalog, district: District) {
  const { geography } = catalog;
  const place = geography.districtByCode.get(district.code);
  return {
    ...districtRow(catalog, district),
    family: district.family.split('+').map((code) => named(catalog, code)),
    neighbours: place
      ? neighboursOf(geography, district.code).map(({ code, contact, sharedKm }) => ({
          ...named(catalog, code),
          contact,
          sharedKm,
        }))
      : [],
    population: place ? populations(catalog, district.code) : [],
    place: place ? { lat: place.lat, lon: place.lon, areaKm2: place.areaKm2 } : null,
    crimeNotes: catalog
      .quality()
      .jumps.filter(
        (jump) => jump.stateCode === district.stateCode && catalog.crimes.has(jump.crime),
      )
      .map(({ crime, note }) => ({ crime, note })),
  };
}

/** One entry per year of the table in which a sound figure is known. */
function populations({ geography, times }: Catalog, code: string) {
  return times.flatMap((time) => {
    const known = populationOf(geography, code, Number(time));
    return known ? [{ year: Number(time), persons: known.value, kind: known.kind }] : [];
  });
}

/** Also the two districts that are on the map and have no figures. */
function named({ districts, geography }: Catalog, code: string) {
  const name = districts.get(code)?.name ?? geography.districtByCode.get(code)?.name ?? code;
  return { code, name };
}
