import { editDistance } from '../../text/edit-distance.js';
import type { GeoState } from '../geography.js';
import type { FoldedName } from './fold-name.js';
import type { SearchIndex } from './search-index.js';

/** One way to understand a query: a name, and the state it names as context. */
export interface Reading extends FoldedName {
  readonly state: GeoState | null;
}

const SHORTEST_STATE_START = 3;
const SHORTEST_MISSPELT_STATE = 6;
const MISSPELT_BY = 2;
const BETWEEN = new Set(['in', 'of', 'state']);

/**
 * The ways to understand a query: all of it as a name, and its first or last words as a state
 * ("bilaspur hp", "bihar aurangabad", "hamirpur himach" while typing).
 */
export function readings(query: FoldedName, index: SearchIndex): Reading[] {
  const found: Reading[] = [{ ...query, state: null }];
  const { words } = query;
  for (let cut = 1; cut < words.length; cut++) {
    const [start, end] = [words.slice(0, cut), words.slice(cut)];
    for (const state of statesCalled(end.join(''), index)) found.push(reading(start, state));
    for (const state of statesCalled(start.join(''), index)) found.push(reading(end, state));
  }
  return found.filter(({ key }) => key !== '');
}

/** The states with exactly that name, or those whose name starts so, or a longer one misspelt. */
function statesCalled(key: string, { states }: SearchIndex): GeoState[] {
  const exact = states.filter(({ keys }) => keys.includes(key));
  if (exact.length > 0 || key.length < SHORTEST_STATE_START) return exact.map(({ state }) => state);
  const starting = states.filter(
    ({ keys: [name, nameHi] }) => name!.startsWith(key) || nameHi!.startsWith(key),
  );
  if (starting.length > 0) return starting.map(({ state }) => state);
  return key.length < SHORTEST_MISSPELT_STATE
    ? []
    : states.filter(({ keys }) => keys.some((name) => isNear(key, name))).map(({ state }) => state);
}

function isNear(key: string, name: string): boolean {
  return (
    name.length >= SHORTEST_MISSPELT_STATE && editDistance(key, name, MISSPELT_BY) <= MISSPELT_BY
  );
}

function reading(words: readonly string[], state: GeoState): Reading {
  const kept = words.filter((word) => !BETWEEN.has(word));
  return { words: kept, key: kept.join(''), state };
}
