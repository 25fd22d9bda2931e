/** A name reduced to what people agree on when they type it. */
export interface FoldedName {
  readonly words: readonly string[];
  /** The words without spaces: `Banas Kantha` and `Banaskantha` are the same. */
  readonly key: string;
}

/** Words that people and police add to a name; they distinguish no district. */
const GENERIC = new Set([
  ...['district', 'dist', 'distt', 'zila', 'zilla', 'jila', 'जिला', 'जनपद'],
  ...['city', 'commissionerate', 'commissionarate', 'india', 'भारत'],
]);

const LATIN_MARKS_NUKTA_JOINERS = /[\u0300-\u036f\u093c\u200c\u200d]/g;

/**
 * Folds case, Latin diacritics, punctuation, spacing and Devanagari spelling (nukta, chandrabindu,
 * half nasals), and drops words such as "district" or "city" beside another word.
 * @returns no words for a name without letters or digits
 */
export function foldName(name: string): FoldedName {
  const all = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(LATIN_MARKS_NUKTA_JOINERS, '')
    .replaceAll('\u0901', '\u0902')
    .replace(/[ङञणनम]\u094d(?=[क-ह])/g, '\u0902')
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const specific = all.filter((word) => !GENERIC.has(word));
  const words = specific.length === 0 ? all : specific;
  return { words, key: words.join('') };
}
