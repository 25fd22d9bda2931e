import { CRIMES } from '@crimecast/data/ncrb';
import type { Catalog } from '../../catalog/catalog.js';
import { crimeGroups } from '../../catalog/crime-groups.js';
import type { AlertLanguage } from '../alert.js';

/** Names of places and crimes as a message in a language has them. */
export interface Names {
  district(code: string): string;
  stateOf(district: string): string;
  state(code: string): string;
  crime(id: string): string;
  group(id: string): string;
}

export function namesIn({ districts, geography, states }: Catalog, language: AlertLanguage): Names {
  const hindi = language === 'hi';
  const stateName = (code: string) => {
    const known = hindi ? geography.states.find((one) => one.code === code)?.nameHi : null;
    return known ?? states.get(code) ?? code;
  };
  const labelOf = (one: { label: string; labelHi?: string } | undefined) =>
    (hindi ? one?.labelHi : undefined) ?? one?.label;
  return {
    district(code) {
      const known = hindi ? geography.districtByCode.get(code)?.nameHi : null;
      return known ?? districts.get(code)?.name ?? code;
    },
    stateOf: (code) => stateName(districts.get(code)?.stateCode ?? ''),
    state: stateName,
    crime: (id) => labelOf(CRIME_BY_ID.get(id)) ?? id,
    group: (id) => labelOf(GROUP_BY_ID.get(id)) ?? id,
  };
}

const CRIME_BY_ID = new Map(CRIMES.map((crime) => [crime.id, crime]));
const GROUP_BY_ID = new Map(crimeGroups(CRIMES).map((group) => [group.id, group]));
