import type { Places } from '@/data/places';

export type Found = {
  code: string;
  name: string;
  state: string;
  /** why it was found, where its name does not say so */
  why?: string;
};

/**
 * Districts whose name begins with the words typed, then those that contain them; by name, then state.
 * Accents and case do not matter; "pune mah" finds Pune in Maharashtra.
 */
export function findPlaces(places: Places, typed: string, most = 8): Found[] {
  const query = plain(typed);
  if (!query) return [];
  const ranked = Object.entries(places).flatMap(([code, [name, state]]) => {
    const rank = rankOf(plain(name), plain(`${name} ${state}`), query);
    return rank === null ? [] : [{ code, name, state, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || order(a.name, b.name) || order(a.state, b.state))
    .slice(0, most)
    .map(({ code, name, state }) => ({ code, name, state }));
}

function rankOf(name: string, full: string, query: string): number | null {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  const words = full.split(' ');
  const all = query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  if (all) return 2;
  return name.includes(query) ? 3 : null;
}

// Accents on Latin letters and the dot under Devanagari ones are often left out; vowel signs are not.
const ACCENTS = /[\u0300-\u036f\u093c]/g;

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
