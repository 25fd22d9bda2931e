import { suggest } from '@crimecast/data';
import type { Crime, District } from '@crimecast/data/ncrb';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import type { Catalog } from './catalog.js';
import { crimeGroups } from './crime-groups.js';

/** The district of a code. @throws Problem `DISTRICT_UNKNOWN` */
export function requireDistrict(catalog: Catalog, code: string): District {
  const district = catalog.districts.get(code);
  if (district) return district;
  throw new Problem('DISTRICT_UNKNOWN', unknownDistrict(catalog, code));
}

/** Why a code is no district, with the district that was probably meant. */
export function unknownDistrict(catalog: Catalog, code: string): string {
  const padded = /^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code;
  const byName = [...catalog.districts.values()].find(
    (district) => district.name.toLowerCase() === code.trim().toLowerCase(),
  );
  const meant = catalog.districts.get(padded) ?? byName;
  const hint = meant ? ` Did you mean "${meant.code}" (${meant.name})?` : '';
  return `No district has the code ${quote(code)}.${hint} Codes are LGD codes written as text, like "079"; they are listed at /v1/districts.`;
}

/** The crime of an id. @throws Problem `CRIME_UNKNOWN` */
export function requireCrime(catalog: Catalog, id: string): Crime {
  const crime = catalog.crimes.get(id);
  if (crime) return crime;
  throw new Problem('CRIME_UNKNOWN', unknownCrime(catalog, id));
}

/** Why an id is no crime, with the nearest one. */
export function unknownCrime(catalog: Catalog, id: string): string {
  return `No crime has the id ${quote(id)}.${suggest(id, catalog.crimes.keys())} The ids are listed at /v1/crimes.`;
}

/** @throws Problem `STATE_UNKNOWN` */
export function requireState(catalog: Catalog, code: string): void {
  if (!catalog.states.has(code)) throw new Problem('STATE_UNKNOWN', unknownState(catalog, code));
}

/** Why a code is no state, with the state that was probably meant. */
export function unknownState(catalog: Catalog, code: string): string {
  const byName = [...catalog.states].find(([, name]) => name.toLowerCase() === code.toLowerCase());
  const meant = byName?.[0] ?? (catalog.states.has(`0${code}`) ? `0${code}` : null);
  const hint = meant ? ` Did you mean "${meant}" (${catalog.states.get(meant)})?` : '';
  return `No state has the code ${quote(code)}.${hint} States are numbered as in the LGD, like "27" for Maharashtra; they are listed at /v1/states.`;
}

/** Ids of the crimes of a group. @throws Problem `GROUP_UNKNOWN` */
export function requireGroup(catalog: Catalog, id: string): readonly string[] {
  const groups = crimeGroups(catalog.crimes.values());
  const group = groups.find((one) => one.id === id);
  if (group) return group.crimes;
  const ids = groups.map((one) => one.id);
  throw new Problem(
    'GROUP_UNKNOWN',
    `No group of crimes has the id ${quote(id)}.${suggest(id, ids)} The groups are ${ids.join(', ')}.`,
  );
}

/** @throws Problem `MODEL_UNKNOWN` */
export function requireModel(known: readonly string[], id: string): void {
  if (!known.includes(id)) throw new Problem('MODEL_UNKNOWN', unknownModel(known, id));
}

/** Why an id is no model, with the nearest one. */
export function unknownModel(known: readonly string[], id: string): string {
  return `No model has the id ${quote(id)}.${suggest(id, known)} Use one of ${known.join(', ')}.`;
}
