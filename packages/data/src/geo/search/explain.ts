import type { NameMatch } from './match.js';

const WHAT: Record<NameMatch['source'], (district: string) => string> = {
  name: () => 'its name',
  old: (district) => `old name of ${district}`,
  new: (district) => `newer name of ${district}`,
  variant: (district) => `other name of ${district}`,
  hindi: (district) => `Hindi name of ${district}`,
  place: (district) => `place in ${district}`,
  circle: (district) => `police circle counted in ${district}`,
  code: () => 'its code',
  state: () => 'its state',
};

/** Why a district was found, as a phrase: `starts "Gurgaon", old name of Gurugram`. */
export function explain({ kind, source, text, context }: NameMatch, district: string): string {
  const what = WHAT[source](district);
  const named = source === 'name' ? what : `"${text}", ${what}`;
  const how = {
    code: what,
    exact: what,
    state: what,
    prefix: `starts ${named}`,
    word: `starts words of ${named}`,
    typo: source === 'name' ? `spelt like "${text}"` : `spelt like ${named}`,
  }[kind];
  return context === null ? how : `${how}, in ${context}`;
}
