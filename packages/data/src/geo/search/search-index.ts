import type { AliasKind } from '../alias.js';
import type { GeoDistrict, Geography, GeoState } from '../geography.js';
import { type FoldedName, foldName } from './fold-name.js';
import { letterSet } from './letter-set.js';

/** What a name is to its district. */
export type NameSource = 'name' | AliasKind;

/** All names of all districts and states, folded once. */
export interface SearchIndex {
  readonly districts: ReadonlyMap<string, GeoDistrict>;
  readonly names: readonly IndexedName[];
  readonly states: readonly IndexedState[];
}

export interface IndexedName extends FoldedName {
  readonly code: string;
  readonly stateCode: string;
  readonly source: NameSource;
  readonly letters: number;
  readonly text: string;
}

export interface IndexedState {
  readonly state: GeoState;
  readonly keys: readonly string[];
}

/** Prepares the names of a geography for `searchDistricts`; build it once and keep it. */
export function createSearchIndex(geography: Geography): SearchIndex {
  const named = geography.districts.map(({ code, name }) => ({ code, source: 'name', name }));
  const aliases = geography.aliases.map(({ code, kind, name }) => ({ code, source: kind, name }));
  const names = [...named, ...aliases].map(({ code, source, name }) => {
    const folded = foldName(name);
    return {
      ...folded,
      letters: letterSet(folded.key),
      code,
      stateCode: geography.districtByCode.get(code)!.stateCode,
      source: source as NameSource,
      text: name,
    };
  });
  const states = geography.states.map((state) => ({
    state,
    keys: [state.name, state.nameHi, ...state.aliases].map((name) => foldName(name).key),
  }));
  return { districts: geography.districtByCode, names, states };
}
