import type { Catalog } from '../catalog/catalog.js';

export interface StateRow {
  code: string;
  name: string;
  nameHi: string | null;
  districts: number;
}

export function stateRow(catalog: Catalog, code: string): StateRow {
  const place = catalog.geography.states.find((state) => state.code === code);
  return {
    code,
    name: catalog.states.get(code)!,
    nameHi: place?.nameHi ?? null,
    districts: catalog.districtsOfState.get(code)!.length,
  };
}

/** What only the page of one state tells. */
export function stateDetail(catalog: Catalog, code: string) {
  const place = catalog.geography.states.find((state) => state.code === code);
  return {
    ...stateRow(catalog, code),
    aliases: place?.aliases ?? [],
    districts: catalog.districtsOfState
      .get(code)!
      .map((district) => ({ code: district, name: catalog.districts.get(district)!.name })),
    crimeNotes: catalog
      .quality()
      .jumps.filter((jump) => jump.stateCode === code && catalog.crimes.has(jump.crime))
      .map(({ crime, note }) => ({ crime, note })),
  };
}
