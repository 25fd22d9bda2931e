import { editDistance } from '../../text/edit-distance.js';
import { bitCount, letterSet } from './letter-set.js';
import type { Reading } from './reading.js';
import type { IndexedName, NameSource, SearchIndex } from './search-index.js';

/** How a query met a name of a district. */
export interface NameMatch {
  readonly code: string;
  /**
   * `code`: the code itself; `exact`: the whole name; `prefix`: it starts the name; `word`: its words
   * start words of the name; `typo`: a few letters off; `state`: it names a state alone.
   */
  readonly kind: 'code' | 'exact' | 'prefix' | 'word' | 'typo' | 'state';
  readonly source: NameSource | 'code' | 'state';
  readonly text: string;
  readonly score: number;
  /** The state that the query gave as context. */
  readonly context: string | null;
}

const SCORE = { exact: 1, state: 0.9, prefix: 0.8, word: 0.6, typo: 0.5, stateInShort: 0.3 };
const LONGEST_SHORT_FORM = 2;
/** A place or a police circle is not the district itself. */
const LESS: Partial<Record<NameSource, number>> = { place: 0.05, circle: 0.1 };
/** Where a name and an alias are met in part, the name explains more. */
const PART_OF_ALIAS = 0.005;

/** A code, also in small letters or without its zeros. */
export function matchCode(query: string, { districts }: SearchIndex): NameMatch[] {
  const code = query.trim().toUpperCase();
  const known = [code, code.padStart(3, '0')].find((candidate) => districts.has(candidate));
  if (known === undefined) return [];
  return [{ code: known, kind: 'code', source: 'code', text: known, score: 1, context: null }];
}

/** All districts of a state whose name is the whole query; low where it is as short as `up`. */
export function matchState(readings: readonly Reading[], index: SearchIndex): NameMatch[] {
  const whole = readings.find(({ state }) => state === null);
  const named = index.states.find(({ keys }) => whole !== undefined && keys.includes(whole.key));
  if (named === undefined) return [];
  const short = whole!.key.length <= LONGEST_SHORT_FORM;
  return [...index.districts.values()]
    .filter(({ stateCode }) => stateCode === named.state.code)
    .map(({ code, stateName }) => ({
      code,
      kind: 'state',
      source: 'state',
      text: stateName,
      score: short ? SCORE.stateInShort : SCORE.state,
      context: null,
    }));
}

/** Names that are, start with, or have words that start with what was typed. */
export function matchName(reading: Reading, index: SearchIndex): NameMatch[] {
  return candidates(reading, index).flatMap((name) => {
    if (name.key === reading.key) return [match(name, reading, 'exact', SCORE.exact)];
    const share = (reading.key.length / name.key.length) * 0.1;
    if (name.key.startsWith(reading.key)) {
      return [match(name, reading, 'prefix', SCORE.prefix + share)];
    }
    return startsWords(reading.words, name.words)
      ? [match(name, reading, 'word', SCORE.word + share)]
      : [];
  });
}

/** Names a few letters off: none in 3 letters, one in 4–5, two in 6–9, three in more. */
export function matchTypo(reading: Reading, index: SearchIndex): NameMatch[] {
  const { length } = reading.key;
  const limit = length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
  if (limit === 0) return [];
  const letters = letterSet(reading.key);
  return candidates(reading, index).flatMap((name) => {
    if (bitCount(letters ^ name.letters) > 2 * limit) return [];
    const edits = editDistance(reading.key, name.key, limit);
    const score = SCORE.typo * (1 - edits / length);
    return edits > limit ? [] : [match(name, reading, 'typo', score)];
  });
}

function candidates({ state }: Reading, { names }: SearchIndex): readonly IndexedName[] {
  return state === null ? names : names.filter(({ stateCode }) => stateCode === state.code);
}

function match(
  { code, source, text }: IndexedName,
  { state }: Reading,
  kind: NameMatch['kind'],
  score: number,
): NameMatch {
  const less = (LESS[source] ?? 0) + (kind === 'exact' || source === 'name' ? 0 : PART_OF_ALIAS);
  return { code, kind, source, text, score: score - less, context: state?.name ?? null };
}

/** Whether each typed word starts a word of its own of the name, in any order. */
function startsWords(typed: readonly string[], words: readonly string[]): boolean {
  const rest = [...words];
  return typed.every((word) => {
    const at = rest.findIndex((candidate) => candidate.startsWith(word));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}
