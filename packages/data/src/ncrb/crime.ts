import { dataError } from '../errors.js';
import { suggest } from '../text/suggest.js';
import { HEADS, type Head, WOMEN_HEADS } from './head.js';
import { knowledgeTable, knowledgeText } from './knowledge.js';

/** A category of the taxonomy: heads that are counted together under one name. */
export interface Crime {
  readonly id: string;
  readonly label: string;
  /** Its name in Hindi, where one is known. */
  readonly labelHi?: string;
  readonly kind: CrimeKind;
  readonly group: string;
  readonly groupHi?: string;
  /** IPC sections, those of its heads joined by "; ". */
  readonly sections: string;
  /** Columns of the source that are summed. */
  readonly heads: readonly string[];
  /** What its figures hide, in a sentence. */
  readonly note?: string;
}

/** `core`: the 20 of the evaluation protocol; `cyber`: what NCRB's districts tell of cybercrime; `head`: a single source column. */
export type CrimeKind = 'core' | 'category' | 'group' | 'total' | 'cyber' | 'head';

const ALL_HEADS: readonly Head[] = [...HEADS, ...WOMEN_HEADS];

/** How a crime is written down: heads by name, by category, by group, or all except some. */
export interface CrimeDefinition {
  id: string;
  label: string;
  labelHi?: string;
  kind: Exclude<CrimeKind, 'head'>;
  group: string;
  heads: string[] | { category: string } | { group: string } | { except: string[] };
  note?: string;
}

/** Names of groups in Hindi. */
const GROUPS_HI = new Map(
  knowledgeTable<'group' | 'group_hi'>('crime-groups.csv').map((row) => [row.group, row.group_hi]),
);

/** Every defined crime: the 20 of the protocol, wider categories, groups, totals and cybercrime. */
export const CRIMES: readonly Crime[] = (
  JSON.parse(knowledgeText('crimes.json')) as CrimeDefinition[]
).map(defineCrime);

/** The 20 crimes of the evaluation protocol. */
export const CORE_CRIMES: readonly Crime[] = CRIMES.filter(({ kind }) => kind === 'core');

/**
 * Turns a definition into a crime.
 * @throws CrimecastError `DATA_CRIME_UNKNOWN` for a head, category or group that does not exist
 */
export function defineCrime(definition: CrimeDefinition): Crime {
  const heads = selectHeads(definition);
  const { id, label, labelHi, kind, group, note } = definition;
  return {
    ...{ id, label, ...(labelHi === undefined ? {} : { labelHi }) },
    ...{ kind, ...groupNames(group) },
    sections: [...new Set(heads.map(({ section }) => section))].join('; '),
    heads: heads.map((head) => head.id),
    ...(note === undefined ? {} : { note }),
  };
}

function groupNames(group: string): Pick<Crime, 'group' | 'groupHi'> {
  const groupHi = GROUPS_HI.get(group);
  return groupHi === undefined ? { group } : { group, groupHi };
}

/**
 * Crimes by name: `core20`, `all` (every defined crime), or ids; an id may also be a head. Crimes
 * that were defined with {@link defineCrime} are taken as they are.
 * @throws CrimecastError `DATA_CRIME_UNKNOWN` naming the id and the nearest one
 */
export function findCrimes(
  names: 'core20' | 'all' | readonly (string | Crime)[],
): readonly Crime[] {
  if (names === 'core20') return CORE_CRIMES;
  if (names === 'all') return CRIMES;
  return names.map((name) => (typeof name === 'string' ? findCrime(name) : checked(name)));
}

/** A crime that was made by hand: its heads must exist, once each. */
function checked(crime: Crime): Crime {
  distinct(crime.id, crime.heads.map(findHead));
  return crime;
}

function findCrime(name: string): Crime {
  const crime = CRIMES.find(({ id }) => id === name);
  if (crime !== undefined) return crime;
  const head = ALL_HEADS.find(({ id }) => id === name);
  if (head !== undefined) {
    const { id, label, group, section } = head;
    return { id, label, kind: 'head', ...groupNames(group), sections: section, heads: [id] };
  }
  const known = [...CRIMES, ...ALL_HEADS].map(({ id }) => id);
  throw dataError(
    'DATA_CRIME_UNKNOWN',
    `There is no crime "${name}".${suggest(name, known)} Crimes are core20, all, ids such as murder or vehicle-theft, or column names of the source.`,
  );
}

function selectHeads({ id, heads: selector }: CrimeDefinition): readonly Head[] {
  if (Array.isArray(selector)) return distinct(id, selector.map(findHead));
  const except = 'except' in selector ? selector.except.map(findHead) : [];
  const chosen = HEADS.filter((head) => {
    if ('category' in selector) return head.category === selector.category;
    if ('group' in selector) return head.group === selector.group;
    return !except.includes(head);
  });
  return distinct(id, chosen, JSON.stringify(selector));
}

/** Heads that are counted once each; a crime without any is a mistake. */
function distinct(id: string, heads: readonly Head[], selector = '[]'): readonly Head[] {
  if (heads.length === 0) {
    throw dataError(
      'DATA_CRIME_UNKNOWN',
      `The crime "${id}" has no head: none matches ${selector}.`,
    );
  }
  const twice = heads.find((head, i) => heads.indexOf(head) !== i);
  if (twice) {
    throw dataError(
      'DATA_CRIME_UNKNOWN',
      `The crime "${id}" names the head "${twice.id}" twice; its cases would count double.`,
    );
  }
  return heads;
}

function findHead(name: string): Head {
  const head = ALL_HEADS.find(({ id }) => id === name);
  if (head !== undefined) return head;
  const known = ALL_HEADS.map(({ id }) => id);
  throw dataError('DATA_CRIME_UNKNOWN', `There is no head "${name}".${suggest(name, known)}`);
}
