import { dataError } from '../../errors.js';
import { compareText } from '../../panel/panel-from-rows.js';
import { explain } from './explain.js';
import { foldName } from './fold-name.js';
import { matchCode, matchName, matchState, matchTypo, type NameMatch } from './match.js';
import { readings } from './reading.js';
import type { NameSource, SearchIndex } from './search-index.js';

export interface SearchOptions {
  /** At most so many results; 10 by default. */
  readonly limit?: number;
  /** Only districts of the state with this code. */
  readonly state?: string;
}

export interface SearchResult {
  readonly code: string;
  readonly name: string;
  readonly state: string;
  /** 0–1. Results with the same score fit equally well: ask, do not guess. */
  readonly score: number;
  readonly match: {
    /** How the query met a name, best first: see `match.ts`. */
    readonly kind: NameMatch['kind'];
    /** What the name is to the district. */
    readonly source: NameSource | 'code' | 'state';
    /** The name that was met. */
    readonly text: string;
    /** A phrase for the reader: `old name of Gurugram`. */
    readonly why: string;
  };
}

/** No name is longer; what is longer was not typed as a name. */
const MAX_QUERY = 100;

/**
 * Districts by name or code, the best first: exact, start of the name, starts of its words, and,
 * when none of these is found, misspelt. Other names, Hindi, places and police circles count; and
 * the name of a state narrows ("bilaspur hp") or, alone, lists its districts.
 * @returns nothing for a query without letters or digits, or longer than 100 characters
 * @throws CrimecastError `DATA_OPTION_INVALID` for an unknown state code or a limit that is no
 * positive integer
 * @example
 * searchDistricts(index, 'gurgaon')[0]?.match.why; // 'old name of Gurugram'
 */
export function searchDistricts(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult[] {
  const { limit = 10, state } = options;
  checkOptions(index, limit, state);
  if (typeof query !== 'string' || query.length > MAX_QUERY) return [];
  const understood = readings(foldName(query), index);
  let matches = [
    ...matchCode(query, index),
    ...matchState(understood, index),
    ...understood.flatMap((reading) => matchName(reading, index)),
  ];
  if (matches.length === 0) matches = understood.flatMap((reading) => matchTypo(reading, index));
  return best(matches)
    .filter(({ code }) => state === undefined || index.districts.get(code)!.stateCode === state)
    .map((match) => result(match, index))
    .sort(byScore)
    .slice(0, limit);
}

function checkOptions({ states }: SearchIndex, limit: number, code: string | undefined): void {
  if (!Number.isInteger(limit) || limit < 1) {
    throw dataError('DATA_OPTION_INVALID', `limit is ${limit}; give a positive integer.`);
  }
  if (code !== undefined && !states.some(({ state }) => state.code === code)) {
    throw dataError(
      'DATA_OPTION_INVALID',
      `There is no state "${String(code).slice(0, 40)}"; give its code, as text: "09".`,
    );
  }
}

/** The best match of each district; of equal ones the first, and names come before aliases. */
function best(matches: readonly NameMatch[]): NameMatch[] {
  const byCode = new Map<string, NameMatch>();
  for (const match of matches) {
    const other = byCode.get(match.code);
    if (other === undefined || match.score > other.score) byCode.set(match.code, match);
  }
  return [...byCode.values()];
}

function result(match: NameMatch, { districts }: SearchIndex): SearchResult {
  const { code, name, stateName } = districts.get(match.code)!;
  const { kind, source, text } = match;
  const score = Math.round(match.score * 1000) / 1000;
  return {
    code,
    name,
    state: stateName,
    score,
    match: { kind, source, text, why: explain(match, name) },
  };
}

function byScore(a: SearchResult, b: SearchResult): number {
  return (
    b.score - a.score ||
    Number(a.match.source !== 'name') - Number(b.match.source !== 'name') ||
    compareText(a.name, b.name) ||
    compareText(a.state, b.state)
  );
}
